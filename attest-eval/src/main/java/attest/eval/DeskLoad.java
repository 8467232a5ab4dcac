package attest.eval;

import attest.eval.DeskQuestions.Kind;
import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Command that measures how soon the desk answers over a ledger (see {@link MadeLedger}): opens it,
 * waits for its index, asks from a few threads what people ask, and prints how many milliseconds
 * half, 95 and 99 in a hundred answers took, by kind of question, and the desk's memory. Where
 * {@code wrk} is installed it runs that public tool too, over the same questions.
 */
public final class DeskLoad {
  private static final String USAGE =
      "usage: ./measure desk-load LEDGER [--threads N] [--seconds N]   (see made-ledger)";
  private static final int THREADS = 4;
  private static final int SECONDS = 40;
  private static final int WARM_UP_SECONDS = 10;
  private static final int POLL_MILLIS = 200;

  private final ServedDesk desk;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private DeskLoad(ServedDesk desk) {
    this.desk = desk;
  }

  /** Opens, asks, prints. */
  public static void main(String[] args) throws Exception {
    Arguments arguments = new Arguments(USAGE, args);
    if (arguments.plain().size() != 1) {
      Arguments.fail(USAGE);
    }
    int threads = arguments.number("threads", THREADS);
    int seconds = arguments.number("seconds", SECONDS);
    long start = System.nanoTime();
    try (ServedDesk desk = ServedDesk.over(Path.of(arguments.plain().getFirst()))) {
      DeskLoad load = new DeskLoad(desk);
      JsonNode ledger = load.whenIndexed();
      System.out.println(Machine.describe());
      System.out.printf(
          "%,d events, %,d reports, %,d reviews; desk open and index ready after %.1f s%n",
          ledger.path("events").asLong(),
          ledger.path("reports").asLong(),
          ledger.path("reviews").asLong(),
          (System.nanoTime() - start) / 1e9);
      DeskQuestions questions = new DeskQuestions(load::ask);
      load.drive(questions, threads, WARM_UP_SECONDS);
      print(load.drive(questions, threads, seconds), threads);
      System.out.println(desk.memory());
      Wrk.run(desk.address(), questions);
    }
  }

  private JsonNode whenIndexed() throws InterruptedException {
    JsonNode ledger = ask("/api/ledger");
    while (ledger.path("indexed").asLong() < ledger.path("change").asLong()) {
      Thread.sleep(POLL_MILLIS);
      ledger = ask("/api/ledger");
    }
    return ledger;
  }

  private JsonNode ask(String path) {
    return Json.read(get(path));
  }

  private String get(String path) {
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + path, e);
    }
  }

  private Map<Kind, List<Double>> drive(DeskQuestions questions, int threads, int seconds)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<Map<Kind, List<Double>>>> askers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Random random = new Random(seconds * 100L + i);
      askers.add(() -> times(questions, random, end));
    }
    Map<Kind, List<Double>> all = new EnumMap<>(Kind.class);
    try (ExecutorService people = Executors.newFixedThreadPool(threads)) {
      for (Future<Map<Kind, List<Double>>> asker : people.invokeAll(askers)) {
        asker
            .get()
            .forEach((kind, times) ->
                all.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(times));
      }
    }
    return all;
  }

  private Map<Kind, List<Double>> times(DeskQuestions questions, Random random, long end) {
    Map<Kind, List<Double>> times = new EnumMap<>(Kind.class);
    while (System.nanoTime() < end) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      String path = questions.path(kind, random);
      long start = System.nanoTime();
      get(path);
      times.computeIfAbsent(kind, none -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }
    return times;
  }

  private static void print(Map<Kind, List<Double>> times, int threads) {
    System.out.printf(
        Locale.ROOT,
        "%d askers at once, each without a pause; load of the machine %.1f%n",
        threads,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.printf(
        "%-28s %7s %8s %8s %8s   (milliseconds)%n", "", "asked", "half", "95 %", "99 %");
    List<Double> pages = new ArrayList<>();
    times.forEach((kind, list) -> {
      if (kind.isFilteredPage()) {
        pages.addAll(list);
      }
    });
    row("all filtered pages", pages);
    times.forEach((kind, list) -> row(kind.words, list));
  }

  private static void row(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-28s %7d %8.1f %8.1f %8.1f%n",
        what,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }
}
