package attest.eval.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of cases for one measurement: {@code cases.jsonl} with one case a line.
 *
 * @param name the suite's name as its cases give it
 * @param task what is to be predicted: {@code report}, {@code spans} ...
 * @param cases at least one
 */
public record Suite(String name, String task, List<Case> cases) {
  private static final String CASES = "cases.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  public Suite {
    cases = List.copyOf(cases);
  }

  /** Reads the suite in the given folder. */
  public static Suite read(Path folder) throws SuiteException {
    Path file = folder.resolve(CASES);
    if (!Files.isRegularFile(file)) {
      throw new SuiteException(
          folder + " is no suite: it has no file " + CASES + " (one case a line)");
    }
    List<Case> cases = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          cases.add(readCase(line, file + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new SuiteException(file + ":" + (number + 1) + ": cannot be read: " + e.getMessage());
    }
    if (cases.isEmpty()) {
      throw new SuiteException(file + " holds no cases");
    }
    return new Suite(cases.getFirst().suite(), cases.getFirst().task(), cases);
  }

  /** The same suite with every n-th case alone, for a quick look. */
  Suite every(int n) {
    List<Case> some = new ArrayList<>();
    for (int i = 0; i < cases.size(); i += Math.max(1, n)) {
      some.add(cases.get(i));
    }
    return new Suite(name, task, some);
  }

  private static Case readCase(String line, String where) throws SuiteException {
    try {
      JsonNode node = JSON.readTree(line);
      for (String field : List.of("suite", "id", "task")) {
        if (!node.path(field).isTextual()) {
          throw new SuiteException(where + ": a case needs \"" + field + "\"");
        }
      }
      return new Case(node);
    } catch (JsonProcessingException e) {
      throw new SuiteException(where + ": not JSON: " + e.getOriginalMessage());
    }
  }
}
