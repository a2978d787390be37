package io.broadsheet.batch;

import io.broadsheet.analysis.outline.RepeatedLines;
import io.broadsheet.reader.ArticleInputs;
import io.broadsheet.reader.ArticleSource;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.store.StoreReader;
import io.broadsheet.store.StoredInput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds the lines that repeat over a run by reading some of its bare texts ahead, so that all articles are analysed without them,
 * whichever comes first. The sample is spread over the inputs and depends on nothing but their list.
 */
final class RepeatedLineSample {
    /** More make the shares no surer. */
    private static final long MOST_ARTICLES = 4_000;

    private RepeatedLineSample() {}

    static RepeatedLines of(StoreReader stored, ArticleInputs inputs) throws IOException {
        long count = stored.inputs();
        if (count < RepeatedLines.FEWEST) {
            return RepeatedLines.NONE;
        }
        long step = (count + MOST_ARTICLES - 1) / MOST_ARTICLES;
        RepeatedLines.Counter counter = new RepeatedLines.Counter();
        AtomicLong place = new AtomicLong();
        stored.eachInput(input -> {
            if (place.getAndIncrement() % step == 0) {
                count(input, inputs, counter);
            }
        });
        return counter.lines();
    }

    private static void count(StoredInput input, ArticleInputs inputs, RepeatedLines.Counter counter) {
        if (input.isKept() || input.refusal().isPresent()) {
            return;
        }
        ArticleSource source = inputs.open(input.input());
        if (source.isBareText()) {
            try {
                counter.add(source.read());
            } catch (UnreadableArticleException | RuntimeException e) {
                // It is read once more in its turn, and told then.
            }
        }
    }
}
