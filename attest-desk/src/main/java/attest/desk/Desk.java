package attest.desk;

import attest.desk.account.Accounts;
import attest.desk.account.FrontDoor;
import attest.desk.api.Api;
import attest.desk.index.EventIndex;
import attest.desk.index.Ledgers;
import attest.desk.index.Stock;
import attest.ledger.Ledger;
import attest.ledger.LedgerException;
import attest.ledger.sqlite.SqliteLedger;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The desk over one ledger: its server, and the clockwork that keeps the index up to date. */
public final class Desk implements AutoCloseable {
  private static final long MOST_BYTES = 10_000_000;
  private static final String INDEX = ".index";
  private static final System.Logger LOG = System.getLogger("attest.desk");

  private final Stock stock;
  private final FrontDoor door;
  private final Api api;
  private final Javalin server;
  private final ScheduledExecutorService clockwork;
  private long told;

  private Desk(Stock stock, FrontDoor door) {
    this.stock = stock;
    this.door = door;
    this.api = new Api(stock, door);
    this.server = Javalin.create(this::configure);
    this.clockwork =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-index").factory());
  }

  /**
   * Opens the desk. Nobody comes in without an account where there are accounts beside the ledger,
   * or where others than this machine can reach it.
   *
   * @param ledger a file that is there
   * @param host the address to listen on
   * @param port 0 = any free one
   * @throws LedgerException when the ledger cannot be opened
   */
  public static Desk open(Path ledger, String host, int port) {
    return open(ledger, host, port, Clock.systemUTC());
  }

  static Desk open(Path ledger, String host, int port, Clock clock) {
    bringUpToDate(ledger);
    Ledgers ledgers = new Ledgers(ledger);
    long last = ledgers.read(Ledger::lastChange);
    Path file = ledger.resolveSibling(ledger.getFileName() + INDEX);
    FrontDoor door = new FrontDoor(Accounts.beside(ledger), !isThisMachine(host), clock);
    Desk desk = new Desk(new Stock(ledgers, EventIndex.open(file, last)), door);
    desk.server.start(host, port);
    var unused = desk.clockwork.scheduleWithFixedDelay(desk::keepUp, 0, 1, TimeUnit.SECONDS);
    return desk;
  }

  /** Whether an address can be reached from this machine alone. */
  public static boolean isThisMachine(String host) {
    try {
      return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(host + " is no address of this machine", e);
    }
  }

  /** A ledger of an older schema is brought up to date where nobody is writing it. */
  private static void bringUpToDate(Path ledger) {
    SqliteLedger.openToRead(ledger).close();
    try {
      SqliteLedger.open(ledger).close();
    } catch (LedgerException busy) {
      // Whoever is writing it brings it up to date.
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainFaults()));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    api.routes(config.routes);
    Pages.serve(config);
  }

  private void keepUp() {
    try {
      stock.refresh();
      if (stock.index().change() != told) {
        told = stock.index().change();
        api.progress().tell();
      }
    } catch (RuntimeException e) { // thrown on, it would end the clockwork without a word
      LOG.log(System.Logger.Level.WARNING, "the index falls behind: " + e.getMessage());
    }
  }

  /** Takes into the index what came into the ledger since; returns when that is done. */
  public void refresh() {
    stock.refresh();
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
    try {
      clockwork.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
    stock.close();
    door.close();
  }
}
