package io.broadsheet.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.language.Gender;
import io.broadsheet.analysis.language.TaggedName;
import io.broadsheet.model.ArticleText;
import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import io.broadsheet.model.Mention;
import io.broadsheet.model.SectionEntity;
import io.broadsheet.model.Sentence;
import io.broadsheet.model.Sentiment;
import io.broadsheet.testing.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityFinderTest {
    private final EntityFinder finder = new EntityFinder();

    private EntityFinder.Found find(String characters, EntityType type, String... names) {
        ArticleText text = ArticleText.of(characters);
        List<TaggedName> tagged = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            TaggedName found = new TaggedName(Texts.span(text, name, from), type, "", "", Gender.UNKNOWN);
            tagged.add(found);
            from = found.span().end();
        }
        return finder.find(text, List.of(Texts.sentence(text, "t1", characters, 0.5)), tagged);
    }

    private static List<String> names(EntityFinder.Found found) {
        return found.entities().stream().map(Entity::name).toList();
    }

    @Test
    void mergesEqualNames() {
        EntityFinder.Found found =
                find("Osby won. Then Osby lost, OSBY said.", EntityType.ORGANIZATION, "Osby", "Osby", "OSBY");

        assertThat(names(found)).containsExactly("Osby");
        assertThat(found.mentions())
                .extracting(Mention::entityId)
                .containsOnly("e1")
                .hasSize(3);
    }

    @Test
    void joinsALastNameToTheFullName() {
        EntityFinder.Found found =
                find("Holm said so. Ingrid Holm is mayor.", EntityType.PERSON, "Holm", "Ingrid Holm");

        assertThat(names(found)).containsExactly("Ingrid Holm");
    }

    @Test
    void leavesALastNameAloneThatTwoPeopleShare() {
        EntityFinder.Found found =
                find("Ingrid Holm met Nils Holm. Holm paid.", EntityType.PERSON, "Ingrid Holm", "Nils Holm", "Holm");

        assertThat(names(found)).containsExactly("Ingrid Holm", "Nils Holm", "Holm");
    }

    @Test
    void joinsNoLastNamesOfOrganisations() {
        EntityFinder.Found found = find("Bank of Osby sued Osby.", EntityType.ORGANIZATION, "Bank of Osby", "Osby");

        assertThat(names(found)).containsExactly("Bank of Osby", "Osby");
    }

    @Test
    void takesHonorificsPossessivesAndMarksOffTheSpan() {
        EntityFinder.Found found = find("“Dr. Ingrid Holm’s plan” failed.", EntityType.PERSON, "“Dr. Ingrid Holm’s");

        assertThat(found.mentions()).extracting(Mention::surface).containsExactly("Ingrid Holm");
        assertThat(names(found)).containsExactly("Ingrid Holm");
    }

    @Test
    void keepsTypesApart() {
        ArticleText text = ArticleText.of("Osby beat Osby.");
        EntityFinder.Found found = finder.find(
                text,
                List.of(Texts.sentence(text, "t1", "Osby beat Osby.", 0)),
                List.of(
                        Texts.name(text, "Osby", EntityType.ORGANIZATION),
                        new TaggedName(Texts.span(text, "Osby", 5), EntityType.LOCATION, "", "", Gender.UNKNOWN)));

        assertThat(found.entities())
                .extracting(Entity::type)
                .containsExactly(EntityType.ORGANIZATION, EntityType.LOCATION);
    }

    @Test
    void countsMentionsAndTheirMeanSentimentBySection() {
        ArticleText text = ArticleText.of("Osby won. Osby lost.");
        Sentence won = Texts.sentence(text, "t1", "Osby won.", 0.5);
        Sentence lost = Texts.sentence(text, "t2", "Osby lost.", -0.3);
        EntityFinder.Found found = finder.find(
                text,
                List.of(won, lost),
                List.of(
                        Texts.name(text, "Osby", EntityType.ORGANIZATION),
                        new TaggedName(Texts.span(text, "Osby", 5), EntityType.ORGANIZATION, "", "", Gender.UNKNOWN)));

        List<SectionEntity> rows = finder.bySection(List.of(Texts.section(text)), found);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).mentions()).isEqualTo(2);
        assertThat(rows.get(0).firstSentenceId()).isEqualTo("t1");
        assertThat(rows.get(0).sentiment()).isEqualTo(new Sentiment.Scored(0.1));
    }
}
