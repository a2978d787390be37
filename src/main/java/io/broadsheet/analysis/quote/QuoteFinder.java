package io.broadsheet.analysis.quote;

import io.broadsheet.analysis.discourse.Discourse;
import io.broadsheet.analysis.discourse.Naming;
import io.broadsheet.analysis.discourse.Referent;
import io.broadsheet.analysis.discourse.SpeakerSieve;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.quote.attribution.AttributedWords;
import io.broadsheet.analysis.quote.attribution.IndirectSpeech;
import io.broadsheet.analysis.quote.attribution.MarkedArticle;
import io.broadsheet.analysis.quote.attribution.StretchAttributor;
import io.broadsheet.analysis.quote.clause.ReportingClauseFinder;
import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.analysis.sentiment.SentimentSummaries;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what an article ascribes to whom: quoted speech, and reported speech without quotation marks.
 *
 * <p>Four steps: quotation marks make quoted stretches ({@code mark}); the parse shows the clauses that report something
 * ({@code clause}); rules tie the two together ({@code attribution}); names, roles and pronouns show whom the source's
 * words mean ({@code speaker}).
 *
 * <p>Stateless, so safe for use by several threads. Time grows linearly with the article.
 */
public final class QuoteFinder {
    private final SentimentSummaries sentiment;
    private final double minConfidence;
    private final ReportingClauseFinder clauses = new ReportingClauseFinder();

    /**
     * A finder of quotes.
     *
     * @param sentiment scores the quotes
     * @param minConfidence the confidence, from 0 to 1, below which a speaker is left unknown
     */
    public QuoteFinder(SentimentSummaries sentiment, double minConfidence) {
        this.sentiment = sentiment;
        this.minConfidence = minConfidence;
    }

    /**
     * The quotes of an article, in reading order.
     *
     * @param quoted what stands in quotation marks
     * @param discourse who is who in it
     * @param bearers the entity that each of the discourse is
     */
    public List<Quote> find(
            ArticleTrees trees,
            List<Section> sections,
            List<QuotedStretch> quoted,
            Discourse discourse,
            Map<Referent, Entity> bearers) {
        ArticleText text = trees.text();
        MarkedArticle article = new MarkedArticle(trees, withoutNicknames(quoted, discourse), clauses);
        List<AttributedWords> attributed = new ArrayList<>(StretchAttributor.attribute(article));
        attributed.addAll(IndirectSpeech.find(article, attributed));
        attributed.sort(Comparator.comparing(AttributedWords::span)
                .thenComparing(AttributedWords::content)
                .thenComparing(AttributedWords::cue));
        Map<Referent, Speaker.Named> speakers = new HashMap<>();
        bearers.forEach((referent, entity) -> speakers.put(referent, new Speaker.Named(entity.name(), entity.id())));
        SpeakerSieve sieve = new SpeakerSieve(discourse, speakers);
        List<Quote> quotes = new ArrayList<>();
        for (AttributedWords words : attributed) {
            List<Sentence> around = article.sentencesAround(words.content());
            int count = count(around, words.content());
            if (count > 0) {
                quotes.add(new Quote(
                        "q" + (quotes.size() + 1),
                        sectionAt(sections, words.span().begin()).id(),
                        words.kind(),
                        words.span(),
                        words.content(),
                        text.cut(words.span()),
                        attribution(text, words, sieve),
                        count,
                        sentiment.stretch(article.treesAround(words.content()), words.content())));
            }
        }
        return quotes;
    }

    /** The quoted stretches but the nicknames in names: "Lorna “Birdie” Castellane". */
    private static List<QuotedStretch> withoutNicknames(List<QuotedStretch> quoted, Discourse discourse) {
        List<Span> people = discourse.namings().stream()
                .filter(naming -> naming.referent().type() == EntityType.PERSON)
                .map(Naming::span)
                .sorted()
                .toList();
        List<QuotedStretch> stretches = new ArrayList<>();
        int next = 0;
        for (QuotedStretch stretch : quoted) {
            while (next < people.size()
                    && people.get(next).end() <= stretch.span().begin()) {
                next++;
            }
            boolean nickname = next < people.size()
                    && people.get(next).contains(stretch.span())
                    && people.get(next).length() > stretch.span().length();
            if (!nickname) {
                stretches.add(stretch);
            }
        }
        return stretches;
    }

    private Attribution attribution(ArticleText text, AttributedWords words, SpeakerSieve sieve) {
        if (words.source().isEmpty()) {
            return Attribution.UNKNOWN;
        }
        SpeakerSieve.Resolved resolved = sieve.resolve(words.source().get());
        Attribution attribution = new Attribution(
                resolved.speaker(),
                resolved.role(),
                Excerpt.of(text, resolved.mention()),
                words.cue().isEmpty() ? Excerpt.NONE : Excerpt.of(text, words.cue()),
                words.method().text(),
                resolved.speaker() instanceof Speaker.Unknown
                        ? ""
                        : resolved.rule().id(),
                words.method().confidence() * resolved.rule().confidence());
        return attribution.confidence() < minConfidence ? attribution.withoutSpeaker() : attribution;
    }

    private static Section sectionAt(List<Section> sections, int offset) {
        Section at = sections.get(0);
        for (Section section : sections) {
            if (section.span().begin() <= offset) {
                at = section;
            }
        }
        return at;
    }

    private static int count(List<Sentence> sentences, Span span) {
        int words = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (span.contains(token.span()) && token.isWord()) {
                    words++;
                }
            }
        }
        return words;
    }
}
