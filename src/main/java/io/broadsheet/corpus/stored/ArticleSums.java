package io.broadsheet.corpus.stored;

import io.broadsheet.analysis.entity.SectionEntities;
import io.broadsheet.analysis.quote.SpeakerTally;
import io.broadsheet.analysis.sentiment.SentimentSummaries;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Document;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Section;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Span;
import io.broadsheet.model.Value;
import java.util.List;

/** Adds up what an article's tables say over its sentences, names and quotes, as the analysis does. */
public final class ArticleSums {
    private ArticleSums() {}

    /** An article with other sentences, names and quotes. */
    public static AnalyzedArticle of(
            AnalyzedArticle article,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Mention> mentions,
            List<Quote> quotes) {
        return of(
                article.document(),
                article.byline(),
                article.published(),
                article.sections(),
                sentences,
                entities,
                mentions,
                article.values(),
                quotes);
    }

    static AnalyzedArticle of(
            Document document,
            String byline,
            String published,
            List<Section> sections,
            List<Sentence> sentences,
            List<Entity> entities,
            List<Mention> mentions,
            List<Value> values,
            List<Quote> quotes) {
        List<Span> reported = quotes.stream().map(Quote::content).toList();
        return new AnalyzedArticle(
                document,
                byline,
                published,
                sections,
                sentences,
                entities,
                mentions,
                SectionEntities.of(sections, entities, mentions, quotes),
                values,
                quotes,
                List.of(),
                SpeakerTally.of(quotes),
                SentimentSummaries.summary(sentences, reported),
                SentimentSummaries.sections(sections, sentences, reported),
                List.of());
    }
}
