package io.broadsheet.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that analyse, and the inputs they have been given, in order. Threads without an article help with the sentences
 * of the others'. One that does not come back from an article is left alone, and others take their place. For use by one
 * thread.
 *
 * <p>Not a {@link java.util.concurrent.ForkJoinPool}: Java 17's may leave a thread asleep for good while work waits.
 */
final class ArticleWorkers implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(500);

    private final int threads;
    private final Duration grace;
    private final ArrayDeque<ArticleTask> given = new ArrayDeque<>();
    private final List<ExecutorService> pools = new ArrayList<>();

    /**
     * Workers.
     *
     * @param grace how much longer than its timeout an article may take until its thread is given up: the analysis looks
     *     at the time only now and then
     */
    ArticleWorkers(int threads, Duration grace) {
        this.threads = threads;
        this.grace = grace;
        renew();
    }

    /** Gives them one more input. */
    void give(ArticleTask task) {
        given.addLast(task);
        start(task);
    }

    private void start(ArticleTask task) {
        ExecutorService pool = pool();
        pool.execute(() -> task.run(pool));
    }

    /** Waits for the input that was given first, and takes it back. */
    ArticleTask.Settled take() throws InterruptedException {
        ArticleTask task = given.getFirst();
        ArticleTask.Settled settled = await(task);
        given.removeFirst();
        return settled;
    }

    /** Does an input while no other is at work, which has all the memory then. */
    ArticleTask.Settled alone(ArticleTask task) throws InterruptedException {
        for (ArticleTask other : given) {
            await(other);
        }
        given.addFirst(task);
        start(task);
        return take();
    }

    private ArticleTask.Settled await(ArticleTask task) throws InterruptedException {
        Optional<ArticleTask.Settled> settled = task.await(LOOK);
        while (settled.isEmpty()) {
            giveUpStuck();
            settled = task.await(LOOK);
        }
        return settled.get();
    }

    private void giveUpStuck() {
        List<ArticleTask> stuck =
                given.stream().filter(task -> task.isStuck(grace)).toList();
        if (!stuck.isEmpty()) {
            stuck.forEach(ArticleTask::abandon);
            pool().shutdown();
            renew();
            // Whichever thread comes to a task first does it.
            given.stream().filter(task -> !task.hasBegun()).forEach(this::start);
        }
    }

    private ExecutorService pool() {
        return pools.get(pools.size() - 1);
    }

    private void renew() {
        pools.add(new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                ArticleWorkers::thread,
                // Nobody needs the helpers that a pool is asked for after its end.
                new ThreadPoolExecutor.DiscardPolicy()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "article-worker");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        pools.forEach(ExecutorService::shutdownNow);
    }
}
