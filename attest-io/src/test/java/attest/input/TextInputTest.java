package attest.input;

class TextInputTest extends InputContract {
  @Override
  Input input() {
    return new TextInput();
  }

  @Override
  byte[] sample() {
    return utf8(
        "Title: Rockets hit a market\nPublished: 2020-01-02\n\nRockets hit a market in the old"
            + " town \u2014 \u0642\u062a\u0644 \u2014 on Thursday.\n");
  }

  @Override
  String fileName() {
    return "story.txt";
  }
}
