package attest.app;

import static org.assertj.core.api.Assertions.assertThat;

import attest.ledger.sqlite.SqliteLedger;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AccountsCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path ledger = Path.of("");

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void makeLedger() {
    ledger = folder.resolve("attest.db");
    SqliteLedger.open(ledger).close();
  }

  @Test
  void anAccountIsAddedListedGivenATokenAndRemoved() throws Exception {
    assertThat(run("long enough word\n", "add", "anna", "--role", "coder").code()).isZero();
    assertThat(run("long enough word\n", "add", "anna", "--role", "admin").err())
        .contains("there is an account anna already");
    Ran token = run("", "token", "anna", "--days", "7");
    assertThat(token.out()).matches("attest_[0-9a-f]{8}_[A-Za-z0-9_-]{43}\\R");
    String id = token.out().split("_")[1];
    Ran list = run("", "list");
    assertThat(list.out()).contains("anna", "coder", id).doesNotContain("argon");
    assertThat(run("", "token", "anna", "--revoke", id).code()).isZero();
    assertThat(run("", "token", "anna", "--revoke", id).code()).isEqualTo(1);
    assertThat(run("another long word\n", "password", "anna").code()).isZero();
    assertThat(run("", "list").out()).doesNotContain(id);
    Path file = folder.resolve("attest.db.accounts");
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(run("", "remove", "anna").err()).contains("the last");
    assertThat(run("", "remove", "anna").code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsRefusedWithOneLine() {
    assertThat(run("short\n", "add", "anna", "--role", "coder").err())
        .isEqualTo("attest: a password has 12 to 200 characters" + System.lineSeparator());
    assertThat(run("long enough word\n", "add", "a b", "--role", "coder").code()).isEqualTo(1);
    assertThat(run("", "add", "anna", "--role", "coder").err()).contains("holds no password");
    assertThat(run("long enough word\n", "add", "anna", "--role", "boss").code()).isEqualTo(2);
    assertThat(run("", "token", "nobody").err()).contains("there is no account nobody");
    assertThat(run("", "token", "nobody", "--days", "0").code()).isEqualTo(2);
    assertThat(run("", "add", "anna", "--role", "coder", "--password", "x").code()).isEqualTo(2);
  }

  @Test
  void anAddressThatOthersReachTakesAccounts() {
    Ran refused = command("serve", "--bind", "0.0.0.0", "--port", "0");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("takes accounts", "attest accounts add NAME --role admin");
    assertThat(folder.resolve("attest.db.accounts")).doesNotExist();
  }

  private Ran run(String input, String... words) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return command(Stream.concat(Stream.of("accounts"), Stream.of(words)).toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }

  private Ran command(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code =
        line.execute(
            Stream.concat(Stream.of(words), Stream.of("--ledger", ledger.toString()))
                .toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
  }
}
