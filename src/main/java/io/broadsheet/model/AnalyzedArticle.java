package io.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * All that the tables say of one article.
 *
 * @param document the article as read
 * @param byline who wrote it, as its format or the article itself says; empty when neither does
 * @param published the day of publication as an ISO date; empty when unknown
 * @param sections its sections, which tile the text
 * @param sentences its sentences, in reading order
 * @param entities its entities, in the order of their first mention
 * @param mentions all mentions, in reading order
 * @param sectionEntities the entities of each section, by section and first mention
 * @param values its times and numbers, in reading order
 * @param quotes its quotes, in reading order
 * @param vetoes what looks like a quote and is none by some rule, in reading order
 * @param speakers who speaks, in the order of their first quote
 * @param sentiment the whole article's sentiment
 * @param sectionSentiments each section's sentiment, in the order of {@code sections}
 * @param omissions what was left out, by its reader and by the analysis
 */
public record AnalyzedArticle(
        Document document,
        String byline,
        String published,
        List<Section> sections,
        List<Sentence> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<SectionEntity> sectionEntities,
        List<Value> values,
        List<Quote> quotes,
        List<Veto> vetoes,
        List<SpeakerSummary> speakers,
        SentimentSummary sentiment,
        List<SentimentSummary> sectionSentiments,
        List<Omission> omissions)
        implements Serializable {
    public AnalyzedArticle {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        sectionEntities = List.copyOf(sectionEntities);
        values = List.copyOf(values);
        quotes = List.copyOf(quotes);
        vetoes = List.copyOf(vetoes);
        speakers = List.copyOf(speakers);
        sectionSentiments = List.copyOf(sectionSentiments);
        omissions = List.copyOf(omissions);
        if (sections.isEmpty() || sectionSentiments.size() != sections.size()) {
            throw new IllegalArgumentException("article " + document.id() + " needs a section, and each its sentiment: "
                    + sections.size() + " sections, " + sectionSentiments.size() + " sentiments");
        }
    }

    /** The title: the heading of section 0, empty when the text has none. */
    public String title() {
        return sections.get(0).heading();
    }
}
