package io.broadsheet.evaluation;

import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Span;
import io.broadsheet.testing.Texts;
import java.util.OptionalDouble;

/** Rows of the quotes table by the words of a text. */
final class Rows {
    private final ArticleText text;

    Rows(ArticleText text) {
        this.text = text;
    }

    /** A direct quote; an empty mention is none. */
    QuoteRow direct(String words, String mention) {
        return row(Quote.Kind.DIRECT, words, words, mention, "");
    }

    QuoteRow indirect(String words, String mention) {
        return row(Quote.Kind.INDIRECT, words, words, mention, "");
    }

    QuoteRow mixed(String words, String content, String mention) {
        return row(Quote.Kind.MIXED, words, content, mention, "");
    }

    QuoteRow saidBy(String words, String speaker) {
        return row(Quote.Kind.DIRECT, words, words, "", speaker);
    }

    private QuoteRow row(Quote.Kind kind, String words, String content, String mention, String speaker) {
        Span span = Texts.span(text, words);
        return new QuoteRow(
                "a test",
                "a",
                "",
                kind,
                words,
                span,
                Texts.span(text, content),
                speaker,
                !speaker.isEmpty(),
                mention.isEmpty() ? Excerpt.NONE : Excerpt.of(text, Texts.span(text, mention)),
                "",
                OptionalDouble.empty());
    }
}
