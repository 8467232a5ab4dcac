package attest.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a command: pairs of {@code --name VALUE}, and values without a name. */
final class Arguments {
  private final String usage;
  private final List<String[]> named = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();

  Arguments(String usage, String[] args) {
    this.usage = usage;
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        plain.add(args[i]);
      } else if (i + 1 < args.length) {
        named.add(new String[] {args[i].substring(2), args[++i]});
      } else {
        fail(args[i] + " needs a value\n" + usage);
      }
    }
  }

  /** Says what is wrong and leaves with exit code 2. */
  static void fail(String why) {
    System.err.println(why);
    System.exit(2);
  }

  List<String> plain() {
    return List.copyOf(plain);
  }

  List<String> all(String name) {
    return named.stream().filter(pair -> pair[0].equals(name)).map(pair -> pair[1]).toList();
  }

  int number(String name, int otherwise) {
    List<String> given = all(name);
    return given.isEmpty() ? otherwise : Integer.parseInt(given.getLast());
  }

  Path path(String name) {
    List<String> given = all(name);
    if (given.isEmpty()) {
      fail("--" + name + " is missing\n" + usage);
    }
    return Path.of(given.getLast());
  }

  Path existing(String name) {
    Path path = path(name);
    if (!Files.exists(path)) {
      fail(path + " does not exist");
    }
    return path;
  }
}
