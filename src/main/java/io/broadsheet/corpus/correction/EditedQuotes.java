package io.broadsheet.corpus.correction;

import io.broadsheet.model.AnalyzedArticle;
import io.broadsheet.model.Attribution;
import io.broadsheet.model.Entity;
import io.broadsheet.model.Mention;
import io.broadsheet.model.Quote;
import io.broadsheet.model.Sentiment;
import io.broadsheet.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Edits the quotes of an article, whose speakers follow what became of its entities. */
final class EditedQuotes {
    /** What the table says of how a corrected speaker was found. */
    private static final String METHOD = "correction";

    private final AnalyzedArticle article;
    private final EditSet edits;
    private final EditedEntities entities;
    private final Causes causes;

    EditedQuotes(AnalyzedArticle article, EditSet edits, EditedEntities entities, Causes causes) {
        this.article = article;
        this.edits = edits;
        this.entities = entities;
        this.causes = causes;
    }

    /** The quotes that are still some. */
    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            Optional<Edit> away = edits.of(Edit.Away.class, Subject.QUOTE, quote.id());
            if (away.isPresent()) {
                noteRemoved(quote, away.get().by());
            } else {
                quotes.add(edited(quote));
            }
        }
        return quotes;
    }

    private void noteRemoved(Quote quote, Set<Integer> by) {
        causes.removedQuote(quote.id(), by);
        noteSpeakers(quote, quote.attribution().speaker(), by);
        article.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote.content()))
                .forEach(sentence -> causes.changedTone(sentence.sectionId(), by));
    }

    /** Whoever loses or gets a quote, and whoever would have it but for its own correction. */
    private void noteSpeakers(Quote quote, Speaker now, Set<Integer> by) {
        Speaker before = quote.attribution().speaker();
        for (Speaker speaker : List.of(before, followed(quote, before, new TreeSet<>()), now)) {
            causes.changedSpeaker(speaker.name(), String.join(";", speaker.entityIds()), by);
            speaker.entityIds().forEach(id -> causes.changedInSection(quote.sectionId(), id, by));
        }
    }

    private Quote edited(Quote quote) {
        Set<Integer> by = new TreeSet<>();
        Attribution attribution = attribution(quote, by);
        Sentiment sentiment = quote.sentiment();
        Optional<Edit> feels = edits.of(Edit.Feels.class, Subject.QUOTE, quote.id());
        if (feels.isPresent()) {
            by.addAll(feels.get().by());
            sentiment = ((Edit.Feels) feels.get().wish()).score().sentiment();
        }
        Quote edited = new Quote(
                quote.id(),
                quote.sectionId(),
                quote.kind(),
                quote.span(),
                quote.content(),
                quote.text(),
                attribution,
                quote.words(),
                sentiment);
        if (!by.isEmpty()) {
            causes.changed(Subject.QUOTE, quote.id(), by);
            noteSpeakers(quote, attribution.speaker(), by);
        }
        return edited;
    }

    private Attribution attribution(Quote quote, Set<Integer> by) {
        Attribution old = quote.attribution();
        Optional<Edit> said = edits.of(Edit.SaidBy.class, Subject.QUOTE, quote.id());
        if (said.isPresent()) {
            by.addAll(said.get().by());
            Speaker speaker = wanted(((Edit.SaidBy) said.get().wish()).speakers(), by);
            return new Attribution(
                    speaker,
                    // A role goes with who bears it.
                    speaker.equals(old.speaker()) ? old.role() : "",
                    old.mention(),
                    old.cue(),
                    METHOD,
                    old.attributionRule(),
                    speaker instanceof Speaker.Unknown ? "" : METHOD,
                    1);
        }
        Speaker speaker = followed(quote, old.speaker(), by);
        return new Attribution(
                speaker,
                old.role(),
                old.mention(),
                old.cue(),
                old.method(),
                old.attributionRule(),
                old.speakerRule(),
                old.confidence());
    }

    /** The speakers that a correction names: entities by id or name, and others by the article's own words. */
    private Speaker wanted(String speakers, Set<Integer> by) {
        return SpeakerWish.together(SpeakerWish.parts(speakers).stream()
                .map(part -> wantedOne(part, by))
                .toList());
    }

    private Speaker wantedOne(String part, Set<Integer> by) {
        Optional<Entity> before = article.entities().stream()
                .filter(entity -> entity.id().equals(part))
                .findFirst()
                .or(() -> entities.calledNow(part).isPresent()
                        ? Optional.empty()
                        : article.entities().stream()
                                .filter(entity -> EditFinder.areSame(entity.name(), part))
                                .findFirst());
        if (before.isPresent()) {
            return settled(new Speaker.Named(before.get().name(), before.get().id()), by);
        }
        return entities.calledNow(part)
                .<Speaker>map(entity -> named(entity, by))
                .orElseGet(() -> new Speaker.Unnamed(part));
    }

    private Speaker named(Entity entity, Set<Integer> by) {
        by.addAll(entities.renaming(entity.id()));
        return new Speaker.Named(entity.name(), entity.id());
    }

    /** A named speaker as what became of the entity leaves it: a source without a name where it is no name any more. */
    private Speaker settled(Speaker.Named speaker, Set<Integer> by) {
        EditedEntities.Settled settled = entities.settled(speaker.entityId());
        by.addAll(settled.by());
        return settled.entity()
                .<Speaker>map(entity -> named(entity, by))
                .orElseGet(() -> new Speaker.Unnamed(speaker.name()));
    }

    /** A speaker as what became of the entities leaves it. */
    private Speaker followed(Quote quote, Speaker speaker, Set<Integer> by) {
        if (speaker instanceof Speaker.Named named) {
            return followed(quote, named, by);
        } else if (speaker instanceof Speaker.Joint joint) {
            return SpeakerWish.together(joint.speakers().stream()
                    .map(one -> followed(quote, one, by))
                    .toList());
        }
        return speaker;
    }

    private Speaker followed(Quote quote, Speaker.Named named, Set<Integer> by) {
        Optional<Mention> moved = moved(quote, named.entityId());
        if (moved.isPresent()) {
            by.addAll(entities.causes(moved.get()));
            return entities.bearer(moved.get())
                    .<Speaker>map(entity -> named(entity, by))
                    .orElseGet(() -> new Speaker.Unnamed(named.name()));
        }
        Set<Integer> causes = new TreeSet<>();
        Speaker settled = settled(named, causes);
        by.addAll(causes);
        // A stored name that is not quite the entity's is left as it is.
        return causes.isEmpty() ? named : settled;
    }

    /** The mention by which a quote's source is named, if a correction says that it names somebody else. */
    private Optional<Mention> moved(Quote quote, String entityId) {
        return article.mentions().stream()
                .filter(mention -> mention.entityId().equals(entityId)
                        && quote.attribution().mention().span().overlaps(mention.span())
                        && entities.isMoved(mention))
                .findFirst();
    }
}
