package io.broadsheet.analysis.quote;

import io.broadsheet.analysis.language.AttributedSpeech;
import io.broadsheet.analysis.language.CoreferenceChain;
import io.broadsheet.analysis.sentiment.SentimentScorer;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Excerpt;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.Speaker;
import io.broadsheet.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes quotes of quoted speech, and finds the speaker's full name.
 *
 * <p>The engine says which words name the speaker. Those that are a mention of a person or an organisation give its
 * entity; a pronoun or a phrase gives the entity of the nearest name before it that means the same; any other phrase
 * with a noun is an unnamed source; where there is nothing the speaker is unknown.
 *
 * <p>Stateless, so safe for use by several threads.
 */
public final class QuoteFinder {
    private final SentimentScorer sentiment;

    /** Scores quotes by the given scorer. */
    public QuoteFinder(SentimentScorer sentiment) {
        this.sentiment = sentiment;
    }

    /** The quotes of an article, in reading order; stretches without a word are no quotes. */
    public List<Quote> find(
            ArticleText text,
            List<Section> sections,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Mention> mentions,
            List<AttributedSpeech> speeches,
            List<CoreferenceChain> chains) {
        SpeakerResolver resolver = new SpeakerResolver(text, sentences, entities, mentions, chains);
        List<Quote> quotes = new ArrayList<>();
        for (AttributedSpeech speech : speeches) {
            int words = words(sentences, speech.span());
            if (words == 0) {
                continue;
            }
            quotes.add(new Quote(
                    "q" + (quotes.size() + 1),
                    sectionAt(sections, speech.span().begin()).id(),
                    Quote.Kind.DIRECT,
                    speech.span(),
                    speech.span(),
                    text.cut(speech.span()),
                    attribution(text, speech, resolver),
                    words,
                    sentiment.stretch(sentences, speech.span())));
        }
        return quotes;
    }

    private static Attribution attribution(ArticleText text, AttributedSpeech speech, SpeakerResolver resolver) {
        if (speech.mention().isEmpty()) {
            return Attribution.UNKNOWN;
        }
        return new Attribution(
                resolver.speaker(speech.mention()),
                "",
                Excerpt.of(text, speech.mention()),
                Excerpt.NONE,
                speech.method());
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

    private static int words(List<Sentence> sentences, Span span) {
        int words = 0;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                for (Token token : sentence.tokens()) {
                    if (span.contains(token.span()) && token.isWord()) {
                        words++;
                    }
                }
            }
        }
        return words;
    }

    /** From the words that name a speaker to the speaker. */
    private static final class SpeakerResolver {
        private final ArticleText text;
        private final List<Sentence> sentences;
        private final Map<String, Entity> entities = new LinkedHashMap<>();
        private final List<Mention> speakers = new ArrayList<>();
        private final List<CoreferenceChain> chains;

        SpeakerResolver(
                ArticleText text,
                List<Sentence> sentences,
                List<Entity> entities,
                List<Mention> mentions,
                List<CoreferenceChain> chains) {
            this.text = text;
            this.sentences = sentences;
            this.chains = chains;
            entities.forEach(entity -> this.entities.put(entity.id(), entity));
            for (Mention mention : mentions) {
                if (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION) {
                    speakers.add(mention);
                }
            }
        }

        Speaker speaker(Span mention) {
            Optional<Entity> entity = entityAt(mention);
            if (entity.isEmpty()) {
                entity = coreferentEntity(mention);
            }
            if (entity.isPresent()) {
                return new Speaker.Named(entity.get().name(), entity.get().id());
            }
            return hasNoun(mention) ? new Speaker.Unnamed(text.cut(mention)) : Speaker.UNKNOWN;
        }

        /** The entity that is named in these words, the last one of several. */
        private Optional<Entity> entityAt(Span span) {
            Optional<Entity> found = Optional.empty();
            for (Mention mention : speakers) {
                if (mention.span().overlaps(span)) {
                    found = Optional.ofNullable(entities.get(mention.entityId()));
                }
            }
            return found;
        }

        /** The nearest name before the words, or else after them, in the chain that they are part of. */
        private Optional<Entity> coreferentEntity(Span span) {
            for (CoreferenceChain chain : chains) {
                if (chain.mentions().contains(span)) {
                    Optional<Entity> nearest = Optional.empty();
                    for (Span other : chain.mentions()) {
                        Optional<Entity> named = namedBy(other);
                        if (named.isPresent() && (nearest.isEmpty() || other.begin() < span.begin())) {
                            nearest = named;
                        }
                    }
                    return nearest;
                }
            }
            return Optional.empty();
        }

        /** The entity whose name is the head of a phrase: one that takes up its end. */
        private Optional<Entity> namedBy(Span phrase) {
            return speakers.stream()
                    .filter(mention -> phrase.contains(mention.span())
                            && phrase.end() - mention.span().end() <= 2)
                    .findFirst()
                    .flatMap(mention -> Optional.ofNullable(entities.get(mention.entityId())));
        }

        private boolean hasNoun(Span span) {
            return sentences.stream()
                    .filter(sentence -> sentence.span().overlaps(span))
                    .flatMap(sentence -> sentence.tokens().stream())
                    .anyMatch(
                            token -> span.contains(token.span()) && token.pos().startsWith("NN"));
        }
    }
}
