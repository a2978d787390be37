package io.broadsheet.language;

import io.broadsheet.language.LanguageDetector.Guess;
import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.UnreadableArticleException;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets English articles through. An article is refused only when two signs agree: it has hardly any of the words that every
 * English text is full of, and a detector is sure of another language (or it is in letters that English is not written in). So
 * names, quotes and passages of other languages do not matter, nor do tables and lists; what is half in English passes, and
 * so does what has too few words to tell. What a document declares as its language never refuses it; one that calls itself
 * English needs even fewer English words. Safe for use by several threads.
 */
public final class EnglishGate implements LanguageGate {
    /** Fewer words tell nothing. */
    private static final int FEWEST_WORDS = 20;
    /** English news has 15 to 30 % of them, and other languages less than 1 %. */
    private static final double LEAST_ENGLISH = 0.04;

    private static final double LEAST_ENGLISH_IF_DECLARED = 0.01;
    /** How many times as likely as English another language must be; an article's is a million times as likely. */
    private static final double LEAST_ODDS = 20;

    private static final double MOST_FOREIGN_LETTERS = 0.5;

    static final String ENGLISH = "eng";

    private final LanguageDetector detector;

    EnglishGate(LanguageDetector detector) {
        this.detector = detector;
    }

    /** A gate that loads its detector when a text is doubtful. */
    public static EnglishGate create() {
        return new EnglishGate(new OpenNlpDetector());
    }

    @Override
    public void check(Document document) throws UnreadableArticleException {
        Optional<String> language = foreign(document.text().toString(), isDeclaredEnglish(document));
        if (language.isPresent()) {
            throw new UnreadableArticleException(
                    FailureCode.ARTICLE_NOT_ENGLISH,
                    "is in " + language.get() + ", as it seems, and only English is analysed; leave it out, or say "
                            + "--any-language to analyse it all the same");
        }
    }

    private static boolean isDeclaredEnglish(Document document) {
        String language = document.facts().language().toLowerCase(Locale.ROOT);
        return language.equals("en")
                || language.startsWith("en-")
                || language.equals("english")
                || language.equals(ENGLISH);
    }

    /** The other language that a text is in, for people; empty if it may be English. */
    Optional<String> foreign(String text, boolean declaredEnglish) {
        WordCounts counts = WordCounts.of(text);
        int words = counts.words() + counts.otherWords();
        boolean enoughEnglish =
                counts.english() >= words * (declaredEnglish ? LEAST_ENGLISH_IF_DECLARED : LEAST_ENGLISH);
        if (enoughEnglish || words < FEWEST_WORDS) {
            return Optional.empty();
        }
        boolean inOtherLetters = counts.other() > (counts.latin() + counts.other()) * MOST_FOREIGN_LETTERS;
        return inOtherLetters ? Optional.of(inOtherLetters(counts)) : foreign(counts);
    }

    private Optional<String> foreign(WordCounts counts) {
        return detector.guess(counts.prose())
                .filter(guess -> !guess.code().equals(ENGLISH) && guess.odds() >= LEAST_ODDS)
                .map(guess -> LanguageNames.of(guess.code()));
    }

    private String inOtherLetters(WordCounts counts) {
        return detector.guess(counts.prose())
                .map(Guess::code)
                .filter(code -> !code.equals(ENGLISH))
                .map(LanguageNames::of)
                .orElse("another language than English");
    }
}
