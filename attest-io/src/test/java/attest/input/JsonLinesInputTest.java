package attest.input;

class JsonLinesInputTest extends InputContract {
  @Override
  Input input() {
    return new JsonLinesInput();
  }

  @Override
  byte[] sample() {
    return utf8(
        "{\"id\":\"a\",\"title\":\"Rockets\",\"text\":\"Rockets hit \u0642\u062a\u0644.\"}\n"
            + "{\"report\":{\"text\":\"They met.\",\"published\":\"2020-01-02\"}}\n");
  }

  @Override
  String fileName() {
    return "stories.jsonl";
  }
}
