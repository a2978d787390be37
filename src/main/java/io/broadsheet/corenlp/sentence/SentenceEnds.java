package io.broadsheet.corenlp.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Mends where CoreNLP's splitter ends sentences: not behind "Inc." before the name's owner, "1." in a list or “Why?” before
 * "Holm asked."; but behind "D.C." and "p.m." where a new sentence begins.
 *
 * <p>A stop behind an abbreviation belongs to it, and the sentence goes on if one of the two halves could not stand alone
 * (after Kiss and Strunk 2006, who ask the corpus; here the tags of the two halves are asked, so that an article says the
 * same whatever else is read). Safe for use by several threads if its tagger is.
 */
final class SentenceEnds {
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern CLOCK = Pattern.compile("[ap]\\.m\\.", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ELLIPSES = Set.of("...", "…", ". . .");
    private static final Pattern ENUMERATOR = Pattern.compile("[1-9]\\d?|[a-h]");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> CLOSED_CLASS =
            Set.of("DT", "PRP", "PRP$", "EX", "WP", "WRB", "CC", "PDT", "WDT", "WP$");
    private static final Set<String> OPEN_CLASS = Set.of("NNS", "RB", "IN", "TO", "VBG", "JJ", "JJS", "CD");

    private static final int LONGEST_SPEAKER = 12;
    /** In tokens: what of a long sentence is tagged, so that time stays linear. */
    private static final int WINDOW = 60;
    /** In tokens: what is longer is no prose. */
    private static final int LONGEST_SENTENCE = 1_000;

    private final Function<List<CoreLabel>, List<String>> tagger;
    private final Lexicon lexicon;

    /**
     * Mends with the help of a part-of-speech tagger.
     *
     * @param tagger the tags of the words of a sentence or a part of one
     */
    SentenceEnds(Function<List<CoreLabel>, List<String>> tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** The sentences of a passage with their ends mended. */
    List<List<CoreLabel>> mend(List<List<CoreLabel>> sentences) {
        List<Integer> ordinals = sentences.stream().map(SentenceEnds::ordinal).toList();
        List<List<CoreLabel>> mended = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<CoreLabel> next = new ArrayList<>(sentences.get(i));
            if (!mended.isEmpty() && goesOn(mended.get(mended.size() - 1), next, enumerators(ordinals, i))) {
                join(mended.get(mended.size() - 1), next);
            } else {
                mended.add(next);
            }
        }
        return mended.stream().flatMap(sentence -> cut(sentence).stream()).toList();
    }

    // --- joining

    private boolean goesOn(List<CoreLabel> before, List<CoreLabel> next, Set<Integer> neighbours) {
        return goesOnBehindNumber(before, next, neighbours)
                || goesOnBehindTitle(before, next)
                || goesOnBehindName(before, next)
                || goesOnBehindQuestion(before, next);
    }

    /** "three aims: 1. | fewer shops"; "… 2. | Longer hours" where a 1. or a 3. is near. */
    private static boolean goesOnBehindNumber(List<CoreLabel> before, List<CoreLabel> next, Set<Integer> neighbours) {
        int number = before.size() - 2;
        if (number < 0
                || !text(before, number + 1).equals(".")
                || !ENUMERATOR.matcher(text(before, number)).matches()
                || !isCloseBehind(before, number + 1)) {
            return false;
        }
        return number == 0 || startsSmall(next) || neighbours.contains(ordinal(before));
    }

    /** The numbers that enumerate if one of the list with them stands at the end of a sentence near this one. */
    private static Set<Integer> enumerators(List<Integer> ordinals, int i) {
        Set<Integer> numbers = new HashSet<>();
        for (int near = Math.max(0, i - 2); near <= Math.min(ordinals.size() - 1, i + 1); near++) {
            if (near != i - 1 && ordinals.get(near) > 0) {
                numbers.add(ordinals.get(near) - 1);
                numbers.add(ordinals.get(near) + 1);
            }
        }
        return numbers;
    }

    /** The number of "2." at a sentence's end; 0 where none stands there. */
    private static int ordinal(List<CoreLabel> sentence) {
        int number = sentence.size() - 2;
        if (number < 0
                || !text(sentence, number + 1).equals(".")
                || !ENUMERATOR.matcher(text(sentence, number)).matches()) {
            return 0;
        }
        String text = text(sentence, number);
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0) - 'a' + 1;
    }

    /** "…,” said Del. | Stacey Plaskett": a title that is short for a longer word stands before a name. */
    private boolean goesOnBehindTitle(List<CoreLabel> before, List<CoreLabel> next) {
        int stop = before.size() - 1;
        return stop > 1
                && text(before, stop).equals(".")
                && isCloseBehind(before, stop)
                && lexicon.has(WordClass.UNSPLIT_TITLE, text(before, stop - 1).toLowerCase(Locale.ROOT) + ".")
                && isCapitalised(before, stop - 1)
                && isCapitalised(next, 0);
    }

    /** "Plum Inc. | Chief Executive Tim Corrigan took home …" */
    private boolean goesOnBehindName(List<CoreLabel> before, List<CoreLabel> next) {
        if (before.size() < 3 || before.size() > WINDOW || !isBorrowed(before, before.size() - 1)) {
            return false;
        }
        if (next.size() > 1 && is(WordClass.COMPANY_TITLE, next, 0) && isCapitalised(next, 1)) {
            return true;
        }
        if (is(WordClass.HONORIFIC, next, 0) || is(WordClass.INDEFINITE, next, 0)) {
            return false;
        }
        String first = tagger.apply(beginning(next)).get(0);
        return !first.equals("NNS") && first.startsWith("NN") && !hasFinite(before);
    }

    /** “Why?” | Holm asked. */
    private boolean goesOnBehindQuestion(List<CoreLabel> before, List<CoreLabel> next) {
        int stop = before.size() - 1;
        while (stop > 0 && QuotationTokens.isMark(before.get(stop))) {
            stop--;
        }
        boolean quoted = stop < before.size() - 1
                && (text(before, stop).endsWith("?") || text(before, stop).endsWith("!"))
                && before.subList(1, stop).stream().noneMatch(QuotationTokens::opens);
        if (!quoted || !saysSoonEnough(next)) {
            return false;
        }
        List<String> tags = tagger.apply(beginning(next));
        for (int i = 0; i < Math.min(LONGEST_SPEAKER, next.size()); i++) {
            if (is(WordClass.UTTERING_CUE, next, i)
                    || (lower(next, i).equals("wanted") && lower(next, i + 2).equals("know"))) {
                return i > 0 && looksBack(next, i);
            } else if (tags.get(i).startsWith("VB")
                    || tags.get(i).equals("MD")
                    || QuotationTokens.isMark(next.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean saysSoonEnough(List<CoreLabel> next) {
        for (int i = 1; i < Math.min(LONGEST_SPEAKER, next.size()); i++) {
            if (is(WordClass.UTTERING_CUE, next, i) || lower(next, i).equals("wanted")) {
                return true;
            }
        }
        return false;
    }

    private boolean looksBack(List<CoreLabel> sentence, int cue) {
        for (int i = cue + 1; i < Math.min(cue + 7, sentence.size()); i++) {
            if (lower(sentence, i).equals("that")) {
                return false;
            }
        }
        return is(WordClass.ASKING_CUE, sentence, cue) || !is(WordClass.CONTENT_BEGINNING, sentence, cue + 1);
    }

    private static void join(List<CoreLabel> before, List<CoreLabel> next) {
        int last = before.size() - 1;
        if (isBorrowed(before, last) || ordinal(before) > 0) {
            CoreLabel word = before.get(last - 1);
            String text = word.originalText() + ".";
            word.setWord(text);
            word.setValue(text);
            word.setOriginalText(text);
            word.setEndPosition(before.get(last).endPosition());
            before.remove(last);
        }
        before.addAll(next);
    }

    // --- cutting

    private List<List<CoreLabel>> cut(List<CoreLabel> sentence) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        List<CoreLabel> rest = sentence;
        for (int i = 0; sentence.size() < LONGEST_SENTENCE && i < rest.size() - 2; i++) {
            if (mayEnd(text(rest, i)) && isCapitalised(rest, i + 1) && ends(rest, i)) {
                List<CoreLabel> piece = new ArrayList<>(rest.subList(0, i + 1));
                if (!ELLIPSES.contains(text(rest, i))) {
                    piece.add(borrowStop(rest.get(i)));
                }
                pieces.add(piece);
                rest = new ArrayList<>(rest.subList(i + 1, rest.size()));
                i = -1;
            }
        }
        pieces.add(rest);
        return pieces;
    }

    private static boolean mayEnd(String word) {
        return word.endsWith(".") || ELLIPSES.contains(word);
    }

    private boolean ends(List<CoreLabel> sentence, int i) {
        String word = text(sentence, i);
        boolean clock = CLOCK.matcher(word).matches();
        boolean ellipsis = ELLIPSES.contains(word);
        boolean abbreviation = ACRONYM.matcher(word).matches() || lexicon.has(WordClass.ENDING_ABBREVIATION, word);
        if (!clock && !ellipsis && !abbreviation) {
            return false;
        }
        String next = lower(sentence, i + 1);
        if (clock
                && (lexicon.has(WordClass.BEHIND_CLOCK, next)
                        || lexicon.has(WordClass.BEHIND_CLOCK, next.replace(".", "")))) {
            return false;
        }
        if (!hasFinite(sentence.subList(0, i + 1))) {
            return false;
        }
        List<CoreLabel> rest = sentence.subList(i + 1, sentence.size());
        List<String> behind = tagger.apply(beginning(rest));
        if (behind.stream().noneMatch(FINITE::contains)) {
            return false;
        }
        String first = behind.get(0);
        boolean closed = lexicon.has(WordClass.INDEFINITE, next) || CLOSED_CLASS.contains(first);
        if (ellipsis) {
            return closed && !first.equals("PRP");
        }
        boolean common = OPEN_CLASS.contains(first) && startsSmall(rest.subList(1, rest.size()));
        return closed || common || lexicon.has(WordClass.HONORIFIC, next) || (clock && first.startsWith("NNP"));
    }

    /** Takes the stop of an abbreviation for one of its own, as the tokeniser does where a sentence ends with one. */
    private static CoreLabel borrowStop(CoreLabel abbreviation) {
        CoreLabel stop = new CoreLabel(abbreviation);
        int end = abbreviation.endPosition();
        stop.setWord(".");
        stop.setValue(".");
        stop.setOriginalText(".");
        stop.setBeginPosition(end - 1);
        String text = abbreviation.originalText();
        abbreviation.setOriginalText(text.substring(0, text.length() - 1));
        abbreviation.setEndPosition(end - 1);
        return stop;
    }

    /** Whether the last words of a sentence, as many as it takes to tell, hold a finite verb. */
    private boolean hasFinite(List<CoreLabel> sentence) {
        return tagger.apply(sentence.subList(Math.max(0, sentence.size() - WINDOW), sentence.size())).stream()
                .anyMatch(FINITE::contains);
    }

    private static List<CoreLabel> beginning(List<CoreLabel> sentence) {
        return sentence.subList(0, Math.min(WINDOW, sentence.size()));
    }

    // --- tokens

    /** Whether a stop is an abbreviation's own, which the tokeniser writes twice where a sentence ends with one. */
    private static boolean isBorrowed(List<CoreLabel> tokens, int i) {
        return i > 0
                && text(tokens, i).equals(".")
                && isCloseBehind(tokens, i)
                && tokens.get(i - 1).word().endsWith(".")
                && !text(tokens, i - 1).endsWith(".");
    }

    private static boolean isCloseBehind(List<CoreLabel> tokens, int i) {
        return tokens.get(i).beginPosition() == tokens.get(i - 1).endPosition();
    }

    private static String text(List<CoreLabel> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).originalText() : "";
    }

    private boolean is(WordClass kind, List<CoreLabel> tokens, int i) {
        return lexicon.has(kind, lower(tokens, i));
    }

    private static String lower(List<CoreLabel> tokens, int i) {
        return text(tokens, i).toLowerCase(Locale.ROOT);
    }

    private static boolean isCapitalised(List<CoreLabel> tokens, int i) {
        return !text(tokens, i).isEmpty()
                && Character.isUpperCase(text(tokens, i).codePointAt(0));
    }

    private static boolean startsSmall(List<CoreLabel> tokens) {
        return Character.isLowerCase(text(tokens, 0).codePointAt(0));
    }
}
