package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import io.broadsheet.model.Deadline;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of SUTime that is searched for only in texts that may hold it, and gives up when the article's time has
 * passed: the time of some grows with the square of a text. The same matches as the rule it stands for.
 *
 * <p>Immutable, so safe for use by several threads.
 *
 * @param trigger whether a text may hold a match
 * @param deadline that of the article which the thread reads
 */
record QuickTextRule<O>(
        Pattern pattern, Predicate<String> trigger, Function<MatchResult, O> extractor, Supplier<Deadline> deadline)
        implements ExtractRule<String, O> {
    /** Longer than sentences are, which need not be watched. */
    private static final int LONG = 2_000;

    @Override
    @SuppressWarnings("NullAway") // CoreNLP hands over null for a sentence without the field
    public boolean extract(String text, List<O> out) {
        if (text == null || !trigger.test(text)) {
            return false;
        }
        boolean extracted = false;
        Matcher matcher = pattern.matcher(text.length() > LONG ? new WatchedText(text, deadline.get()) : text);
        while (matcher.find()) {
            out.add(extractor.apply(matcher));
            extracted = true;
        }
        return extracted;
    }

    /** A text that looks at the time while it is searched. For one thread. */
    private static final class WatchedText implements CharSequence {
        private static final int READ_BETWEEN_LOOKS = 1 << 16;

        private final String text;
        private final Deadline deadline;
        private int read;

        WatchedText(String text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++read == READ_BETWEEN_LOOKS) {
                read = 0;
                TimeIsUp.check(deadline);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
