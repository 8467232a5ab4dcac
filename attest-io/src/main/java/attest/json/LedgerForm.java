package attest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The first and the last line of a ledger as JSON Lines. The last one counts the additions between
 * them and holds a hash of all lines before it, so that a file cut off or changed is known.
 */
public final class LedgerForm {
  /** The first line. */
  public static final String OPENING =
      Json.line(Json.object().put("kind", "ledger").put("form", "attest-ledger-1"));

  private final MessageDigest digest;
  private long additions;

  public LedgerForm() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    digest(OPENING);
  }

  private void digest(String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Counts the line of an addition. */
  public void add(String line) {
    digest(line);
    additions++;
  }

  /**
   * The last line; nothing can be added afterwards.
   *
   * @param link the last link of the ledger's log; empty for a part of a ledger
   */
  public ObjectNode closing(Optional<String> link) {
    ObjectNode node = Json.object().put("kind", "end").put("additions", additions);
    node.put("sha256", HexFormat.of().formatHex(digest.digest()));
    node.set("log", Json.orNull(link, Json::text));
    return node;
  }
}
