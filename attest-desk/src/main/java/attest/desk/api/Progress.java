package attest.desk.api;

import attest.desk.index.Stock;
import attest.json.Json;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells everybody who listens how far ledger and index are, whenever they move on. */
public final class Progress {
  private static final int MOST_LISTENERS = 200;

  private final Stock stock;
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

  Progress(Stock stock) {
    this.stock = stock;
  }

  void listen(SseClient client) {
    Question.of(client.ctx(), Set.of());
    if (listeners.size() >= MOST_LISTENERS) {
      client.close();
      return;
    }
    client.keepAlive();
    client.onClose(() -> listeners.remove(client));
    listeners.add(client);
    client.sendEvent("ledger", Json.line(RegistersApi.state(stock)));
  }

  /** Tells the present state to all who listen. */
  public void tell() {
    if (!listeners.isEmpty()) {
      String state = Json.line(RegistersApi.state(stock));
      listeners.forEach(client -> client.sendEvent("ledger", state));
    }
  }
}
