package io.broadsheet.corpus.correction;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.model.Entity;
import io.broadsheet.model.FailureCode;
import io.broadsheet.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds what the corrections of one article mean in it. For use by one thread. */
final class EditFinder {
    private static final Pattern ENTITY_ID = Pattern.compile("[ex][0-9]+");

    private final String articleId;
    private final ArticleIndex index;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    EditFinder(String articleId, ArticleIndex index) {
        this.articleId = articleId;
        this.index = index;
    }

    List<Edit> edits() {
        return edits;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Takes a correction of this article. */
    void take(Correction correction) {
        switch (correction.verb()) {
            case RENAME -> ofEntity(correction, entity -> Optional.of(new Edit.Called(correction.value())));
            case RETYPE ->
                ofEntity(correction, entity -> TypeWish.of(correction.value()).map(Edit.Typed::new));
            case MERGE -> ofEntity(correction, entity -> into(correction, entity));
            case SPLIT -> split(correction);
            case DROP -> drop(correction);
            case SPEAKER -> speaker(correction);
            case NOT_A_QUOTE -> ofQuote(correction, new Edit.Away());
            case SENTIMENT ->
                ScoreWish.of(correction.value()).ifPresent(score -> sentiment(correction, new Edit.Feels(score)));
        }
    }

    private interface EntityWish {
        Optional<Edit.Wish> of(Entity entity);
    }

    private void ofEntity(Correction correction, EntityWish wish) {
        entity(correction, correction.target())
                .ifPresent(entity ->
                        wish.of(entity).ifPresent(wished -> add(correction, Subject.ENTITY, entity.id(), wished)));
    }

    private void add(Correction correction, Subject subject, String id, Edit.Wish wish) {
        edits.add(new Edit(subject, id, wish, false, by(correction)));
    }

    static NavigableSet<Integer> by(Correction correction) {
        NavigableSet<Integer> by = new TreeSet<>();
        by.add(correction.number());
        return by;
    }

    /** The entity that a cell names, by its id or its name; none, and a mistake, if it is not one. */
    private Optional<Entity> entity(Correction correction, String named) {
        Optional<Entity> byId = index.entity(named);
        if (byId.isPresent()) {
            return byId;
        }
        List<Entity> called = index.entitiesCalled(named);
        if (called.size() == 1) {
            return Optional.of(called.get(0));
        }
        if (called.isEmpty()) {
            unknown(correction, "the article has no entity " + CorrectionReading.quoted(named));
        } else {
            mistake(
                    correction,
                    FailureCode.CORRECTION_TARGET_UNCLEAR,
                    "the article has " + called.size() + " entities called " + CorrectionReading.quoted(named)
                            + "; say which by its id: "
                            + String.join(", ", called.stream().map(Entity::id).toList()));
        }
        return Optional.empty();
    }

    private void unknown(Correction correction, String what) {
        mistake(
                correction,
                FailureCode.CORRECTION_TARGET_UNKNOWN,
                what + "; ids and names are those of the tables without corrections");
    }

    private void mistake(Correction correction, FailureCode code, String message) {
        mistakes.add(new Mistake(correction.number(), articleId, code, message));
    }

    private Optional<Edit.Wish> into(Correction correction, Entity entity) {
        Optional<Entity> other = entityOfValue(correction, entity);
        if (other.isEmpty()) {
            unknown(
                    correction,
                    "the article has no entity " + CorrectionReading.quoted(correction.value())
                            + " to merge into; rename gives one another name");
        }
        return other.map(found -> new Edit.Into(found.id()));
    }

    /** The entity of a value, by its id or its name; of several of that name the first of the same type as another entity. */
    private Optional<Entity> entityOfValue(Correction correction, Entity like) {
        Optional<Entity> byId = index.entity(correction.value());
        if (byId.isPresent()) {
            return byId;
        }
        List<Entity> called = index.entitiesCalled(correction.value());
        return called.stream()
                .filter(entity -> entity.type() == like.type())
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    private void split(Correction correction) {
        boolean isOfEntity = correction.subject() == Subject.ENTITY
                || (correction.subject() == Subject.ANY
                        && index.entity(correction.target()).isPresent());
        if (isOfEntity) {
            // The whole entity is somebody else: who is here already, or a new one.
            ofEntity(
                    correction,
                    entity -> Optional.of(entityOfValue(correction, entity)
                            .<Edit.Wish>map(other -> new Edit.Into(other.id()))
                            .orElseGet(() -> new Edit.Called(correction.value()))));
            return;
        }
        if (isMissingId(correction.value())) {
            unknown(correction, "the article has no entity " + CorrectionReading.quoted(correction.value()));
            return;
        }
        for (Mention mention : mentions(correction)) {
            Optional<Entity> bearer = index.entity(mention.entityId());
            Optional<Entity> other = bearer.flatMap(entity -> entityOfValue(correction, entity));
            add(
                    correction,
                    Subject.MENTION,
                    Edit.idOf(mention),
                    other.map(entity -> new Edit.Names(entity.id(), ""))
                            .orElseGet(() -> new Edit.Names("", correction.value())));
        }
    }

    private boolean isMissingId(String value) {
        return ENTITY_ID.matcher(value).matches()
                && index.entity(value).isEmpty()
                && index.entitiesCalled(value).isEmpty();
    }

    /** The mentions that a target names, by where they begin or by their words; none, and a mistake, if it names none. */
    private List<Mention> mentions(Correction correction) {
        List<Mention> at = index.mentionsAt(correction.target());
        List<Mention> mentions = at.isEmpty() ? index.mentionsOf(correction.target()) : at;
        if (mentions.isEmpty()) {
            unknown(
                    correction,
                    "no mention in the article begins at or reads " + CorrectionReading.quoted(correction.target()));
        }
        return mentions;
    }

    private void drop(Correction correction) {
        boolean isOfEntity = correction.subject() == Subject.ENTITY
                || (correction.subject() == Subject.ANY
                        && (index.entity(correction.target()).isPresent()
                                || !index.entitiesCalled(correction.target()).isEmpty()));
        if (isOfEntity) {
            ofEntity(correction, entity -> Optional.of(new Edit.Away()));
            return;
        }
        for (Mention mention : mentions(correction)) {
            add(correction, Subject.MENTION, Edit.idOf(mention), new Edit.Away());
        }
    }

    private void ofQuote(Correction correction, Edit.Wish wish) {
        if (index.hasQuote(correction.target())) {
            add(correction, Subject.QUOTE, correction.target(), wish);
        } else {
            unknown(correction, "the article has no quote " + CorrectionReading.quoted(correction.target()));
        }
    }

    private void speaker(Correction correction) {
        List<String> named = SpeakerWish.parts(correction.value());
        Optional<String> missing = named.stream().filter(this::isMissingId).findFirst();
        if (missing.isPresent()) {
            unknown(correction, "the article has no entity " + CorrectionReading.quoted(missing.get()));
        } else {
            ofQuote(correction, new Edit.SaidBy(String.join(";", named)));
        }
    }

    private void sentiment(Correction correction, Edit.Wish wish) {
        Subject subject = correction.subject();
        boolean any = subject == Subject.ANY;
        if (subject == Subject.QUOTE || (any && index.hasQuote(correction.target()))) {
            ofQuote(correction, wish);
        } else if ((any || subject == Subject.SENTENCE) && index.hasSentence(correction.target())) {
            add(correction, Subject.SENTENCE, correction.target(), wish);
        } else if (subject == Subject.SENTENCE) {
            unknown(correction, "the article has no sentence " + CorrectionReading.quoted(correction.target()));
        } else {
            mentions(correction).forEach(mention -> add(correction, Subject.MENTION, Edit.idOf(mention), wish));
        }
    }

    /** Whether two names are the same to people who write them into cells. */
    static boolean areSame(String one, String other) {
        return NameForm.fold(one).equals(NameForm.fold(other));
    }
}
