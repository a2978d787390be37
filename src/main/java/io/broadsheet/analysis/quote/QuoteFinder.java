package io.broadsheet.analysis.quote;

import io.broadsheet.analysis.discourse.Discourse;
import io.broadsheet.analysis.discourse.Naming;
import io.broadsheet.analysis.discourse.Referent;
import io.broadsheet.analysis.discourse.SpeakerSieve;
import io.broadsheet.analysis.grammar.ArticleTrees;
import io.broadsheet.analysis.quote.attribution.Ascription;
import io.broadsheet.analysis.quote.attribution.AttributedWords;
import io.broadsheet.analysis.quote.attribution.Decisions;
import io.broadsheet.analysis.quote.attribution.IndirectSpeech;
import io.broadsheet.analysis.quote.attribution.MarkedArticle;
import io.broadsheet.analysis.quote.attribution.NicknameVeto;
import io.broadsheet.analysis.quote.attribution.StretchAttributor;
import io.broadsheet.analysis.quote.clause.ReportingClauseFinder;
import io.broadsheet.analysis.quote.mark.QuotedStretch;
import io.broadsheet.analysis.rule.MeasuredRules;
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
import io.broadsheet.model.Veto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private static final Comparator<AttributedWords> READING_ORDER = Comparator.comparing(AttributedWords::span)
            .thenComparing(AttributedWords::content)
            .thenComparing(AttributedWords::cue);

    /**
     * What an article ascribes.
     *
     * @param quotes to whom it ascribes what, in reading order
     * @param vetoes what looks like a quote and is none, in reading order
     */
    public record Found(List<Quote> quotes, List<Veto> vetoes) {
        public Found {
            quotes = List.copyOf(quotes);
            vetoes = List.copyOf(vetoes);
        }
    }

    private final SentimentSummaries sentiment;
    private final double minConfidence;
    private final MeasuredRules measured = MeasuredRules.NEWS;
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
     * The quotes of an article.
     *
     * @param quoted what stands in quotation marks
     * @param discourse who is who in it
     * @param bearers the entity that each of the discourse is
     */
    public Found find(
            ArticleTrees trees,
            List<Section> sections,
            List<QuotedStretch> quoted,
            Discourse discourse,
            Map<Referent, Entity> bearers) {
        ArticleText text = trees.text();
        Set<QuotedStretch> nicknames = nicknames(quoted, discourse);
        List<QuotedStretch> others =
                quoted.stream().filter(stretch -> !nicknames.contains(stretch)).toList();
        MarkedArticle article = new MarkedArticle(trees, others, clauses);
        Decisions marked = StretchAttributor.attribute(article);
        Decisions reported = IndirectSpeech.find(article, marked.ascribed());
        List<Ascription> ascribed = new ArrayList<>(marked.ascribed());
        ascribed.addAll(reported.ascribed());
        ascribed.sort(Comparator.comparing(Ascription::words, READING_ORDER));
        Map<Referent, Speaker.Named> speakers = new HashMap<>();
        bearers.forEach((referent, entity) -> speakers.put(referent, new Speaker.Named(entity.name(), entity.id())));
        SpeakerSieve sieve = new SpeakerSieve(discourse, speakers);
        List<Quote> quotes = new ArrayList<>();
        for (Ascription ascription : ascribed) {
            AttributedWords words = ascription.words();
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
                        attribution(text, ascription, sieve),
                        count,
                        sentiment.stretch(article.treesAround(words.content()), words.content())));
            }
        }
        return new Found(quotes, vetoes(nicknames, marked, reported));
    }

    private static List<Veto> vetoes(Set<QuotedStretch> nicknames, Decisions marked, Decisions reported) {
        List<Veto> vetoes = new ArrayList<>(marked.vetoed());
        vetoes.addAll(reported.vetoed());
        nicknames.forEach(
                nickname -> vetoes.add(new Veto(nickname.span(), Excerpt.NONE, NicknameVeto.NICKNAME_IN_NAME.id())));
        vetoes.sort(Comparator.comparing(Veto::span).thenComparing(Veto::rule));
        return vetoes;
    }

    /** The quoted stretches that are nicknames in names: "Lorna “Birdie” Castellane". */
    private static Set<QuotedStretch> nicknames(List<QuotedStretch> quoted, Discourse discourse) {
        List<Span> people = discourse.namings().stream()
                .filter(naming -> naming.referent().type() == EntityType.PERSON)
                .map(Naming::span)
                .sorted()
                .toList();
        Set<QuotedStretch> nicknames = new LinkedHashSet<>();
        int next = 0;
        for (QuotedStretch stretch : quoted) {
            while (next < people.size()
                    && people.get(next).end() <= stretch.span().begin()) {
                next++;
            }
            if (next < people.size() && NicknameVeto.NICKNAME_IN_NAME.strikes(stretch, people.get(next))) {
                nicknames.add(stretch);
            }
        }
        return nicknames;
    }

    private Attribution attribution(ArticleText text, Ascription ascription, SpeakerSieve sieve) {
        AttributedWords words = ascription.words();
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
                ascription.rule().id(),
                resolved.speaker() instanceof Speaker.Unknown
                        ? ""
                        : resolved.rule().id(),
                measured.share(ascription.rule()) * measured.share(resolved.rule()));
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
