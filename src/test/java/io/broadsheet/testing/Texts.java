package io.broadsheet.testing;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Span;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parsed texts written by hand: spans are found by the words that stand there. */
public final class Texts {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’.-]*[\\p{L}\\p{N}]|\\S");

    private Texts() {}

    /** The span of some words, the first of their kind at or after a code point. */
    public static Span span(ArticleText text, String words, int from) {
        int begin = text.toString().indexOf(words, text.toUtf16(from));
        if (begin < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in the text after " + from);
        }
        return text.spanOfUtf16(begin, begin + words.length());
    }

    /** The span of some words, the first of their kind. */
    public static Span span(ArticleText text, String words) {
        return span(text, words, 0);
    }

    /** One section that holds the whole text, without a heading. */
    public static Section section(ArticleText text) {
        return new Section("s0", 0, 0, "", "", new Span(0, 0), text.span(), List.of(text.span()));
    }

    /** A sentence of section 0 with a score. */
    public static Sentence sentence(ArticleText text, String id, String words, double score) {
        Span span = span(text, words);
        return new Sentence(
                id,
                "s0",
                0,
                Sentence.Kind.BODY,
                span,
                tokens(text, span),
                new SentenceSentiment(new Sentiment.Scored(score), 1, List.of()));
    }

    /** The same as a tree, in which nothing depends on anything. */
    public static DependencyTree tree(ArticleText text, String id, String words, double score) {
        return new DependencyTree(sentence(text, id, words, score), Lexicon.ENGLISH);
    }

    /** Words and marks; a word with a capital counts as a name, any other as a common noun. */
    private static List<Token> tokens(ArticleText text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int offset = text.toUtf16(span.begin());
        Matcher matcher = TOKEN.matcher(text.cut(span));
        while (matcher.find()) {
            String word = matcher.group();
            String pos = List.of("he", "she", "they").contains(word) ? "PRP" : "NN";
            tokens.add(new Token(
                    text.spanOfUtf16(offset + matcher.start(), offset + matcher.end()), word, word, pos, "O", 0, ""));
        }
        return tokens;
    }
}
