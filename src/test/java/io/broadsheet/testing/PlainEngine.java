package io.broadsheet.testing;

import io.broadsheet.analysis.language.LanguageEngine;
import io.broadsheet.analysis.language.NameLists;
import io.broadsheet.analysis.language.NameProbabilities;
import io.broadsheet.analysis.language.ParsedSentence;
import io.broadsheet.analysis.language.ParsedText;
import io.broadsheet.analysis.language.Passage;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Deadline;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.ModelFile;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language engine without models, for fast tests: two and more capitalised words in a row are a person, and
 * "said" is the verb of the person beside it. Stateless, so safe for use by several threads.
 */
public final class PlainEngine implements LanguageEngine {
    /** A text with this word fails. */
    public static final String EXPLODE = "EXPLODE";

    /** A text with this word takes more memory than there is. */
    public static final String OUT_OF_MEMORY = "OUTOFMEMORY";

    /** A text with this word takes as long as it may. */
    public static final String PATIENT = "PATIENT";

    /** A text with this word takes half a minute, whatever the deadline. */
    public static final String STUBBORN = "STUBBORN";

    /** The one model that it claims to have. */
    public static final ModelFile MODEL = new ModelFile("plain/words.txt", "00ff");

    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?](?=\\s)|\\z)", Pattern.DOTALL);
    private static final Pattern PASSAGE = Pattern.compile(".+", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|[^\\s\\p{Z}]");

    /** Whether a text has a word that makes it fail or wait. */
    public static boolean isToldToFail(ArticleText text) {
        return Stream.of(EXPLODE, OUT_OF_MEMORY, PATIENT, STUBBORN).anyMatch(text.toString()::contains);
    }

    @Override
    public ParsedText parse(
            ArticleText text, List<Passage> passages, String published, Deadline deadline, Executor helpers) {
        if (text.toString().contains(EXPLODE)) {
            throw new IllegalStateException("told to explode");
        } else if (text.toString().contains(OUT_OF_MEMORY)) {
            throw new OutOfMemoryError("told to run out of memory");
        }
        if (text.toString().contains(PATIENT)) {
            waitFor(deadline);
        } else if (text.toString().contains(STUBBORN)) {
            waitFor(Deadline.in(Duration.ofSeconds(30)));
        }
        List<ParsedSentence> sentences = new ArrayList<>();
        for (int passage = 0; passage < passages.size(); passage++) {
            Span whole = passages.get(passage).span();
            for (Span span : matches(passages.get(passage).oneSentence() ? PASSAGE : SENTENCE, text, whole)) {
                List<Span> words = matches(TOKEN, text, span);
                if (!words.isEmpty()) {
                    sentences.add(sentence(text, passage, words, names(text, words)));
                }
            }
        }
        return new ParsedText(sentences, List.of(), List.of());
    }

    @Override
    public NameLists nameLists() {
        return NameLists.EMPTY;
    }

    @Override
    public List<ModelFile> models() {
        return List.of(MODEL);
    }

    @SuppressWarnings("ThreadSleep")
    private static void waitFor(Deadline deadline) {
        try {
            while (true) {
                deadline.check();
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private static List<Span> matches(Pattern pattern, ArticleText text, Span within) {
        List<Span> spans = new ArrayList<>();
        int begin = text.toUtf16(within.begin());
        Matcher matcher = pattern.matcher(text.cut(within));
        while (matcher.find()) {
            spans.add(text.spanOfUtf16(begin + matcher.start(), begin + matcher.end()));
        }
        return spans;
    }

    private static List<Span> names(ArticleText text, List<Span> words) {
        List<Span> names = new ArrayList<>();
        int first = 0;
        for (int next = 0; next <= words.size(); next++) {
            if (next < words.size() && isCapitalised(text.cut(words.get(next)))) {
                continue;
            }
            if (next - first >= 2) {
                names.add(new Span(words.get(first).begin(), words.get(next - 1).end()));
            }
            first = next + 1;
        }
        return names;
    }

    private static ParsedSentence sentence(ArticleText text, int passage, List<Span> words, List<Span> names) {
        List<Token> tokens = new ArrayList<>();
        List<NameProbabilities> probabilities = new ArrayList<>();
        double[] weights = {1, 1, 1, 1, 1};
        for (Span span : words) {
            String word = text.cut(span);
            boolean said = word.equals("said");
            String lemma = said ? "say" : word.toLowerCase(Locale.ROOT);
            boolean named = names.stream().anyMatch(name -> name.contains(span));
            boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
            String pos = named ? "NNP" : said ? "VBD" : mark ? word : "NN";
            tokens.add(new Token(span, word, lemma, pos, named ? "PERSON" : "O", 0, ""));
            probabilities.add(named ? NameProbabilities.certain(EntityType.PERSON) : NameProbabilities.NONE);
            weights[Math.floorMod(lemma.hashCode(), weights.length)]++;
        }
        List<Double> distribution = new ArrayList<>();
        for (double weight : weights) {
            distribution.add(weight / (words.size() + weights.length));
        }
        Span span = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
        return new ParsedSentence(passage, span, tokens, distribution, probabilities);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
