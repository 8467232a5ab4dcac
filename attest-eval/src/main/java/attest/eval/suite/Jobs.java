package attest.eval.suite;

import attest.link.Linker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs one piece of work for each case on several threads, and keeps their order. */
final class Jobs {
  private Jobs() {}

  static <T> List<T> each(List<Case> cases, Function<Case, T> work, int jobs) {
    try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs))) {
      List<Future<T>> running = new ArrayList<>();
      for (Case one : cases) {
        running.add(threads.submit(() -> work.apply(one)));
      }
      List<T> results = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        results.add(result(cases.get(i), running.get(i)));
      }
      return results;
    }
  }

  private static <T> T result(Case one, Future<T> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at case " + one.id(), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("case " + one.id() + " made reading throw", e);
    }
  }

  /** The reports of the cases with their claims. */
  static List<Linker.Item> items(Flow flow, List<Case> cases, int jobs) {
    return each(cases, one -> new Linker.Item(one.report(), flow.read(one.report())), jobs);
  }
}
