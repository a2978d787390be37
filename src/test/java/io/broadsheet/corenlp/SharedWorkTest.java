package io.broadsheet.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SharedWorkTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 50).boxed().toList();
    private static final List<Integer> DOUBLES =
            ITEMS.stream().map(item -> 2 * item).toList();

    @Test
    void doesAllItselfWithoutHelpers() {
        Thread self = Thread.currentThread();

        List<Thread> threads = SharedWork.map(ITEMS, item -> Thread.currentThread(), Runnable::run);

        assertThat(threads).hasSameSizeAs(ITEMS).containsOnly(self);
    }

    @Test
    void waitsForNoHelperThatDoesNotCome() {
        assertThat(SharedWork.map(ITEMS, item -> 2 * item, helper -> {})).isEqualTo(DOUBLES);
    }

    @Test
    void hasNothingToDoForNothing() {
        assertThat(SharedWork.map(List.<Integer>of(), item -> 2 * item, Runnable::run))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void sharesWithHelpersAndKeepsTheOrder() {
        ExecutorService helpers = Executors.newSingleThreadExecutor();
        CountDownLatch two = new CountDownLatch(2);
        try {
            List<Integer> doubles = SharedWork.map(
                    ITEMS,
                    item -> {
                        two.countDown();
                        await(two);
                        return 2 * item;
                    },
                    helpers);

            assertThat(doubles).isEqualTo(DOUBLES);
        } finally {
            helpers.shutdownNow();
        }
    }

    @Test
    void throwsWhatTheWorkThrewFirstInOrderWhoeverDidIt() {
        assertThatThrownBy(() -> SharedWork.map(ITEMS, SharedWorkTest::failFromTen, helper -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10");
        assertThatThrownBy(() -> SharedWork.map(
                        ITEMS,
                        item -> {
                            throw new OutOfMemoryError("pretended");
                        },
                        Runnable::run))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static int failFromTen(int item) {
        if (item >= 10) {
            throw new IllegalArgumentException(String.valueOf(item));
        }
        return item;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no helper came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
