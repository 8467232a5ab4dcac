package attest.desk.api;

import attest.json.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Why a request is not answered, as RFC 9457 (problem+json) tells it. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The media type of problems. */
  static final String MEDIA_TYPE = "application/problem+json";

  /** The problems there are. */
  public enum Kind {
    BAD_QUESTION(400, "The question makes no sense"),
    UNAUTHORIZED(401, "Who are you?"),
    FORBIDDEN(403, "That may not be"),
    NOT_FOUND(404, "There is no such thing"),
    WRONG_METHOD(405, "Not with this method"),
    STALE(409, "It changed meanwhile"),
    TOO_LARGE(413, "Too large"),
    NOT_JSON(415, "Not JSON"),
    NO_STATE(428, "If-Match is missing"),
    TOO_MANY(429, "Too often"),
    FAULT(500, "Something is wrong here"),
    BUSY(503, "The ledger is busy");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    int status() {
      return status;
    }

    /** The kind of a status; a bad question for other faults of the asker. */
    static Kind of(int status) {
      for (Kind kind : values()) {
        if (kind.status == status) {
          return kind;
        }
      }
      return status < 500 ? BAD_QUESTION : FAULT;
    }
  }

  private final Kind kind;
  private final Optional<String> parameter;

  public Problem(Kind kind, String detail) {
    this(kind, detail, Optional.empty());
  }

  private Problem(Kind kind, String detail, Optional<String> parameter) {
    super(detail);
    this.kind = kind;
    this.parameter = parameter;
  }

  static Problem bad(String parameter, String detail) {
    return new Problem(Kind.BAD_QUESTION, detail, Optional.of(parameter));
  }

  static Problem notFound(String what) {
    return new Problem(Kind.NOT_FOUND, what);
  }

  int status() {
    return kind.status();
  }

  ObjectNode json() {
    ObjectNode node = json(kind, String.valueOf(getMessage()));
    parameter.ifPresent(name -> node.put("parameter", name));
    return node;
  }

  static ObjectNode json(Kind kind, String detail) {
    ObjectNode node = Json.object();
    node.put("type", "urn:attest:problem:" + Json.word(kind).replace('_', '-'));
    node.put("title", kind.title);
    node.put("status", kind.status);
    return node.put("detail", detail);
  }
}
