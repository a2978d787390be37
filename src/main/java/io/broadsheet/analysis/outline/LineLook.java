package io.broadsheet.analysis.outline;

import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a block looks to someone who sees its shape and not its subject.
 *
 * @param text its words with single spaces
 * @param words the same, cut at the spaces
 * @param lexicon knows them
 */
record LineLook(String text, List<String> words, Lexicon lexicon) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.? ?m\\.?)?|\\d{1,2} ?[ap]\\.? ?m\\.?|noon|midnight)(?: [A-Z]{2,4})?[.:]*",
            Pattern.CASE_INSENSITIVE);
    /** The field labels that news archives leave in their texts. */
    private static final Pattern ARCHIVE_LABEL = Pattern.compile(
            "(?:abstract|full text|lead(?: paragraph)?|headline|byline|dateline|body|corrections?(?: appended)?)[.:]?",
            Pattern.CASE_INSENSITIVE);
    /** A place, perhaps an agency, and a dash open the first paragraph: {@code LONDON (Reuters) — }. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}.' -]+(?:,[^—–―-]{1,40})?(?: ?\\([^)]{1,30}\\))? ?(?:--|[—–―-]) ?.*");

    /** A picture's credit, an account or an address. */
    private static final Pattern CREDIT = Pattern.compile(
            ".*\\b(?:images?|photos?|photograph|credit|video|illustration|source|via|file)\\b ?(?:by |:|/).*"
                    + "|.*\\w ?/ ?\\w.*|@.*|https?:.*|www\\..*"
                    + "|(?:\\S+ ){0,5}(?:reuters|getty(?: images)?|afp|epa|associated press|ap photo|shutterstock)\\.?",
            Pattern.CASE_INSENSITIVE);
    /** A speaker's label opens a turn of a conversation; brackets and tags hold remarks. */
    private static final Pattern TURN_OR_REMARK =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,30}: .*|[QA]: .*|[(<\\[{].*");

    /** A page's source rather than its words: {@code <html>}, {@code <!-- saved from -->}. */
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>.*|<[!?].*");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]? \\S.*");
    private static final Pattern CONTRACTION = Pattern.compile("(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");
    private static final Pattern PAST_TENSE = Pattern.compile("\\p{Ll}{2,}ed");
    /** "The Latest: Town votes again." */
    private static final Pattern KICKER = Pattern.compile("(?:\\S+ ){0,4}\\S+: .*");

    private static final Pattern BULLET = Pattern.compile("[-*+•·–—~▪●>|]+\\s.*|[a-z]\\)\\s.*");
    private static final Pattern ABBREVIATION_END = Pattern.compile(".*(?:\\b\\p{Lu}\\.){2,}");
    private static final String CLOSERS = "\"'”’»)]";
    private static final String OPENING_QUOTES = "\"“«„";

    private static final String QUOTES = OPENING_QUOTES + "”‘»";
    private static final Pattern ADDRESS = Pattern.compile("@\\w|https?:|\\bwww\\.");

    private static final int LEDE_WORDS = 60;
    private static final int STEM = 5;
    private static final int SHORT_LINE = 14;

    static LineLook at(String text, Lexicon lexicon) {
        return new LineLook(text, List.of(text.split(" ")), lexicon);
    }

    /** The text without quotation marks and brackets behind its last word or stop. */
    private String withoutClosers() {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private boolean is(WordClass kind, String word) {
        return lexicon.has(kind, word.toLowerCase(Locale.ROOT));
    }

    /** Ends like a sentence, with a full stop that is not just a short line's abbreviation: "… in the U.S." */
    boolean hasFullStop() {
        String bare = withoutClosers();
        return bare.endsWith(".")
                && !bare.endsWith("..")
                && !(words.size() <= SHORT_LINE
                        && ABBREVIATION_END.matcher(bare).matches());
    }

    /** Ends like a sentence or an exclamation, a question or a trailing thought. */
    boolean isClosed() {
        String bare = withoutClosers();
        return hasFullStop() || bare.endsWith("!") || bare.endsWith("?") || bare.endsWith("…") || bare.endsWith("...");
    }

    boolean isQuestion() {
        return withoutClosers().endsWith("?");
    }

    boolean endsOpen() {
        return text.endsWith(":")
                || text.endsWith(",")
                || text.endsWith(";")
                || text.endsWith("…")
                || text.endsWith("...")
                || text.endsWith("-")
                || text.endsWith("—");
    }

    boolean startsWithQuote() {
        return OPENING_QUOTES.indexOf(text.charAt(0)) >= 0 || text.startsWith("''") || text.startsWith("``");
    }

    /** A quotation and nothing else. */
    boolean isWholeQuote() {
        return startsWithQuote() && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean isBullet() {
        return BULLET.matcher(text).matches();
    }

    boolean isCredit() {
        return CREDIT.matcher(text).matches();
    }

    boolean isTurnOrRemark() {
        return TURN_OR_REMARK.matcher(text).matches();
    }

    /** Begins with a tag, as text does that was cut out of a page's source. */
    boolean isMarkup() {
        return MARKUP.matcher(text).matches();
    }

    boolean isNumbered() {
        return NUMBERED.matcher(text).matches();
    }

    boolean hasDateline() {
        return DATELINE.matcher(text).matches();
    }

    /** A byline, a date, a time or an archive's label: neither title, heading nor story. */
    boolean isFurniture() {
        return !byline().isEmpty()
                || !date().isEmpty()
                || CLOCK.matcher(text).matches()
                || ARCHIVE_LABEL.matcher(text).matches();
    }

    /** The authors of a line "By …"; empty for any other line. */
    String byline() {
        return Byline.of(this);
    }

    /** The ISO date of a line that holds nothing else; empty for any other line. */
    String date() {
        return DayInWords.of(this);
    }

    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Every word that counts is capitalised, and there are at least {@code atLeast} of them. */
    boolean isTitleCase(int atLeast) {
        int capitalised = 0;
        int lower = 0;
        for (String word : plainWords()) {
            if (is(WordClass.UNCAPITALIZED, word) || !Character.isLetter(word.codePointAt(0))) {
                continue;
            }
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitalised++;
            } else {
                lower++;
            }
        }
        return capitalised >= atLeast && lower * 5 <= capitalised;
    }

    /** A long phrase in sentence case that an article opens describes a picture rather than a section. */
    boolean startsLikeCaption() {
        return words.size() >= 6 && is(WordClass.ARTICLE, words.get(0)) && !isTitleCase(3);
    }

    /** Drops what headlines drop: articles, pronouns, auxiliaries, weekdays. */
    boolean isHeadlinese() {
        return plainWords().stream().noneMatch(word -> is(WordClass.UNHEADLINED, word));
    }

    /**
     * Tells nothing that has happened, as the first sentence of a story would: no past tense, no weekday, no pronoun and no
     * article before its first noun; or a kicker before a colon opens it.
     */
    boolean isUntold() {
        List<String> plain = plainWords();
        return KICKER.matcher(text).matches()
                || (!plain.isEmpty()
                        && !is(WordClass.DETERMINER, plain.get(0))
                        && plain.stream()
                                .noneMatch(word -> is(WordClass.LEDE_WORD, word)
                                        || PAST_TENSE.matcher(word).matches()));
    }

    /** Has a verb form, a pronoun or an opening that makes it a sentence or a piece of one. */
    boolean isSentence() {
        List<String> plain = plainWords();
        return plain.isEmpty()
                || is(WordClass.SENTENCE_OPENING, plain.get(0))
                || plain.stream()
                        .anyMatch(word -> is(WordClass.SENTENCE_WORD, word)
                                || PAST_TENSE.matcher(word).matches());
    }

    /** Speaks to who reads it, or sends them elsewhere: "Write to our editors", "@osbycourier". */
    boolean isAddressed() {
        return ADDRESS.matcher(text).find() || plainWords().stream().anyMatch(word -> is(WordClass.READER_WORD, word));
    }

    /** Holds a quotation mark. */
    boolean hasQuote() {
        return text.chars().anyMatch(character -> QUOTES.indexOf(character) >= 0) || text.contains("''");
    }

    /** How many of its longer words another text takes up, as a share of them; 0 when there are fewer than three. */
    double shareTakenUpBy(LineLook other) {
        Set<String> own = stems(words);
        if (own.size() < 3) {
            return 0;
        }
        Set<String> others = stems(other.words.subList(0, Math.min(LEDE_WORDS, other.words.size())));
        return (double) own.stream().filter(others::contains).count() / own.size();
    }

    /** The first letters of the longer words, so that "vote" and "voted" are the same. */
    private Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            String bare =
                    word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|['’]s\\b.*|[^\\p{L}\\p{N}]+$", "");
            if (bare.length() >= 4
                    && !lexicon.has(WordClass.UNCAPITALIZED, bare)
                    && !lexicon.has(WordClass.UNHEADLINED, bare)) {
                stems.add(bare.substring(0, Math.min(STEM, bare.length())));
            }
        }
        return stems;
    }

    /** The words without punctuation around them and without 's, 're, n't and the like behind them. */
    private List<String> plainWords() {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            String whole = CONTRACTION.matcher(bare).replaceFirst("");
            if (!whole.isEmpty()) {
                plain.add(whole);
            }
        }
        return plain;
    }
}
