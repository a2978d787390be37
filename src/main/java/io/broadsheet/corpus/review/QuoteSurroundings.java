package io.broadsheet.corpus.review;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quote and who stands around it.
 *
 * @param article its article
 * @param quote the quote
 */
record QuoteSurroundings(AnalyzedArticle article, Quote quote) {
    /** How far before the speaker's words people are near, in code points. */
    private static final int NEAR = 250;

    private static final int MANY = 3;
    private static final String OPENING = "\"“‘'`«„";
    private static final String CLOSING = "\"”’'»“";

    Speaker speaker() {
        return quote.attribution().speaker();
    }

    private Span span() {
        return quote.span();
    }

    /** The sentences that hold a word of the quote. */
    List<Sentence> sentences() {
        return article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span()))
                .toList();
    }

    boolean namesSpeaker() {
        List<String> speakers = speaker().entityIds();
        return article.mentions().stream()
                .anyMatch(mention -> span().contains(mention.span()) && speakers.contains(mention.entityId()));
    }

    boolean hasOpenMarks() {
        String text = quote.text();
        return !text.isEmpty()
                && isOneOf(OPENING, text.codePointAt(0))
                && !isOneOf(CLOSING, text.codePointBefore(text.length()));
    }

    private static boolean isOneOf(String marks, int character) {
        return marks.indexOf(character) >= 0;
    }

    boolean isOneWordPerson() {
        return speaker() instanceof Speaker.Named named
                && !named.name().contains(" ")
                && article.entities().stream()
                        .anyMatch(entity -> entity.id().equals(named.entityId()) && entity.type() == EntityType.PERSON);
    }

    /** Whether the speaker's words hold no name, and many people are named shortly before. */
    boolean isCrowded() {
        Excerpt words = quote.attribution().mention();
        if (words.equals(Excerpt.NONE)
                || article.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(words.span()))) {
            return false;
        }
        int place = words.span().begin();
        return people().filter(mention ->
                                mention.span().begin() < place && mention.span().begin() > place - NEAR)
                        .map(Mention::entityId)
                        .distinct()
                        .count()
                >= MANY;
    }

    private Stream<Mention> people() {
        return article.mentions().stream().filter(mention -> mention.type() == EntityType.PERSON);
    }

    /**
     * Who else may speak, each once: who was named last before the quote, who speaks the nearest quote of somebody else's, and who is
     * named nearest to it.
     */
    List<Entity> rivals() {
        List<Mention> others = people().filter(mention ->
                        !speaker().entityIds().contains(mention.entityId()) && !span().contains(mention.span()))
                .toList();
        Comparator<Mention> far = Comparator.comparingInt(mention -> distance(mention.span()));
        List<Optional<String>> ids = new ArrayList<>();
        ids.add(others.stream()
                .filter(mention -> mention.span().begin() < span().begin())
                .max(Comparator.comparing(Mention::span))
                .map(Mention::entityId));
        ids.add(article.quotes().stream()
                .filter(other -> other.attribution().speaker() instanceof Speaker.Named
                        && !other.attribution()
                                .speaker()
                                .entityIds()
                                .equals(speaker().entityIds()))
                .min(Comparator.comparingInt(other -> distance(other.span())))
                .map(other -> other.attribution().speaker().entityIds().get(0)));
        ids.add(others.stream().min(far).map(Mention::entityId));
        return ids.stream()
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id ->
                        article.entities().stream().filter(entity -> entity.id().equals(id)))
                .toList();
    }

    private int distance(Span other) {
        return Math.max(0, Math.max(other.begin() - span().end(), span().begin() - other.end()));
    }

    /** The whole sentences that hold the quote, the speaker's words and the cue. */
    String excerpt() {
        Span whole = whole(span());
        for (Excerpt part :
                List.of(quote.attribution().mention(), quote.attribution().cue())) {
            if (!part.equals(Excerpt.NONE)) {
                Span more = whole(part.span());
                whole = new Span(Math.min(whole.begin(), more.begin()), Math.max(whole.end(), more.end()));
            }
        }
        return Sentences.shown(article, whole);
    }

    private Span whole(Span part) {
        return Sentences.around(article, part);
    }
}
