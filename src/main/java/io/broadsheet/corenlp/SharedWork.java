package io.broadsheet.corenlp;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Work that the calling thread does itself, but for what helpers took from it meanwhile. Never waits for a helper to come. */
final class SharedWork {
    private SharedWork() {}

    /**
     * Does the same to each item.
     *
     * @param helpers runs the helpers, now, later or never; {@code Runnable::run} for none
     * @return the results, in the order of the items
     * @throws RuntimeException what the work threw for the first item with which it failed; likewise errors
     */
    static <T, R> List<R> map(List<T> items, Function<T, R> work, Executor helpers) {
        // A task is run by whoever comes first; for all others run() does nothing.
        List<FutureTask<R>> tasks = items.stream()
                .map(item -> new FutureTask<>(() -> work.apply(item)))
                .toList();
        for (int helper = 1; helper < tasks.size(); helper++) {
            helpers.execute(() -> tasks.forEach(FutureTask::run));
        }
        tasks.forEach(FutureTask::run);
        return tasks.stream().map(SharedWork::result).toList();
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another thread does a part of the work", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
