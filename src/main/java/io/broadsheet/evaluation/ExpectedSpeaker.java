package io.broadsheet.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** Who is right as the speaker of a quote. */
sealed interface ExpectedSpeaker {
    /** Whether a row has it right. */
    boolean isNamedBy(QuoteRow row);

    /** The right answer in words. */
    String words();

    /**
     * One of some names, the first of them the best; an empty one is "the article does not say".
     *
     * @param names at least one
     */
    record OneOf(List<String> names) implements ExpectedSpeaker {
        public OneOf {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a speaker needs a name, be it an empty one");
            }
        }

        @Override
        public boolean isNamedBy(QuoteRow row) {
            return names.stream().anyMatch(name -> NameComparison.same(row.speaker(), name));
        }

        @Override
        public String words() {
            return names.stream()
                    .map(name -> name.isEmpty() ? "the article does not say" : name)
                    .collect(Collectors.joining(", or "));
        }
    }

    /** Someone without a name, or nobody known: right is any row without a named speaker. */
    record Nameless() implements ExpectedSpeaker {
        @Override
        public boolean isNamedBy(QuoteRow row) {
            return !row.named();
        }

        @Override
        public String words() {
            return "someone without a name";
        }
    }

    /** The marks ascribe nothing. */
    record Nobody() implements ExpectedSpeaker {
        @Override
        public boolean isNamedBy(QuoteRow row) {
            return false;
        }

        @Override
        public String words() {
            return "a scare quote, nobody's words";
        }
    }
}
