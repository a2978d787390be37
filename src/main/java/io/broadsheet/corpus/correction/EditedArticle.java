package io.broadsheet.corpus.correction;

import io.broadsheet.corpus.stored.ArticleSums;
import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.SentenceSentiment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article with its edits, everything added up anew.
 *
 * @param article the article
 * @param causes which corrections changed what of it
 * @param named the entities whose names or types corrections say
 */
record EditedArticle(AnalyzedArticle article, Causes causes, Set<String> named) {
    /** Edits an article. */
    static EditedArticle of(AnalyzedArticle article, EditSet edits) {
        Causes causes = new Causes();
        EditedEntities entities = new EditedEntities(article, edits);
        List<Mention> mentions = mentions(article, edits, entities, causes);
        List<Sentence> sentences = sentences(article, edits, causes);
        List<Quote> quotes = new EditedQuotes(article, edits, entities, causes).quotes();
        Map<String, Entity> named = new LinkedHashMap<>();
        mentions.forEach(mention ->
                entities.entity(mention.entityId()).ifPresent(entity -> named.putIfAbsent(entity.id(), entity)));
        return new EditedArticle(
                ArticleSums.of(article, sentences, new ArrayList<>(named.values()), mentions, quotes),
                causes,
                entities.named());
    }

    private static List<Mention> mentions(
            AnalyzedArticle article, EditSet edits, EditedEntities entities, Causes causes) {
        article.entities()
                .forEach(entity -> causes.changed(Subject.ENTITY, entity.id(), entities.renaming(entity.id())));
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            Set<Integer> by = new TreeSet<>(entities.causes(mention));
            Optional<Entity> bearer = entities.bearer(mention);
            if (!by.isEmpty()) {
                causes.changedEntities(by);
            }
            Optional<Edit> feels = edits.of(Edit.Feels.class, Subject.MENTION, Edit.idOf(mention));
            feels.ifPresent(edit -> by.addAll(edit.by()));
            causes.changed(Subject.MENTION, Edit.idOf(mention), by);
            causes.changedInSection(mention.sectionId(), mention.entityId(), by);
            if (bearer.isPresent()) {
                causes.changedInSection(mention.sectionId(), bearer.get().id(), by);
                mentions.add(edited(mention, bearer.get(), feels));
            }
        }
        return mentions;
    }

    private static Mention edited(Mention mention, Entity bearer, Optional<Edit> feels) {
        return new Mention(
                bearer.id(),
                mention.sectionId(),
                mention.sentenceId(),
                mention.span(),
                mention.surface(),
                bearer.type(),
                bearer.subtype(),
                mention.nameRule(),
                feels.map(edit -> ((Edit.Feels) edit.wish()).score().towardTarget())
                        .orElse(mention.sentiment()));
    }

    private static List<Sentence> sentences(AnalyzedArticle article, EditSet edits, Causes causes) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Optional<Edit> feels = edits.of(Edit.Feels.class, Subject.SENTENCE, sentence.id());
            feels.ifPresent(edit -> {
                causes.changed(Subject.SENTENCE, sentence.id(), edit.by());
                causes.changedTone(sentence.sectionId(), edit.by());
            });
            sentences.add(feels.map(edit -> sentence.withSentiment(new SentenceSentiment(
                            ((Edit.Feels) edit.wish()).score().sentiment(),
                            1,
                            sentence.sentiment().distribution())))
                    .orElse(sentence));
        }
        return sentences;
    }
}
