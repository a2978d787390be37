package io.broadsheet.corpus.identity;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.NameGroups;
import io.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name in a block, with what each article shows of it. */
final class BlockName {
    /** The most articles first. */
    static final Comparator<BlockName> ORDER =
            Comparator.comparingInt(BlockName::articles).reversed().thenComparing(BlockName::key);

    private final NameKey key;
    private final String display;
    private final Map<String, Integer> articlesByForm = new HashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<Long> articles = new HashSet<>();

    BlockName(NameKey key, String display) {
        this.key = key;
        this.display = display;
    }

    /** Adds what an article shows. */
    void add(Appearance appearance, NameGroups occupations) {
        Set<String> forms = new HashSet<>();
        appearance.forms().keySet().forEach(form -> forms.add(NameForm.fold(form)));
        forms.forEach(form -> articlesByForm.merge(form, 1, Integer::sum));
        List<String> roles = appearance.traits().roles();
        Set<Integer> fields = new HashSet<>();
        roles.forEach(role -> fields.addAll(occupations.of(role)));
        sightings.add(new Sighting(
                appearance.id(),
                appearance.article(),
                roles,
                Set.copyOf(fields),
                appearance.traits().pronoun()));
        articles.add(appearance.article());
    }

    NameKey key() {
        return key;
    }

    boolean isPerson() {
        return key.type() == EntityType.PERSON;
    }

    boolean isOneWord() {
        return key.text().indexOf(' ') < 0;
    }

    /** As an article writes it. */
    String display() {
        return display;
    }

    int articles() {
        return articles.size();
    }

    boolean isIn(long article) {
        return articles.contains(article);
    }

    /** In how many articles it stands beside another name. */
    int articlesWith(BlockName other) {
        BlockName fewer = articles() < other.articles() ? this : other;
        BlockName more = fewer == this ? other : this;
        return (int) fewer.articles.stream().filter(more.articles::contains).count();
    }

    /** How many articles call its bearer by a folded form. */
    int calledSo(String form) {
        return articlesByForm.getOrDefault(form, 0);
    }

    List<Sighting> sightings() {
        return sightings;
    }
}
