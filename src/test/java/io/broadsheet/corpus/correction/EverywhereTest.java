package io.broadsheet.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.Entity;
import io.broadsheet.model.EntityType;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrections of all articles ask who is meant. */
final class EverywhereTest {
    private static final String TEXT = """
            the couple speaks

            the crowd saw Mister Clinton. “We go,” said Mister Clinton. later Hillary Clinton left.
            """;

    /** Joins some names to somebody with an id. */
    private record Joined(Map<String, Identity> byName) implements Identities {
        @Override
        public Identity of(String articleId, Entity entity) {
            return byName.getOrDefault(entity.name(), new Identity("", entity.name(), entity.type()));
        }

        @Override
        public Optional<Identity> withId(String id) {
            return byName.values().stream()
                    .filter(identity -> identity.id().equals(id))
                    .findFirst();
        }
    }

    private static Identities mister(String id, String name) {
        return new Joined(Map.of("Mister Clinton", new Identities.Identity(id, name, EntityType.PERSON)));
    }

    @Test
    void leaveAloneWhoWasFoundToBeSomebodyElse() {
        CorrectedExample bill =
                CorrectedExample.with(mister("i7", "Bill Clinton"), TEXT, "*,,Mister Clinton,rename,Hillary Clinton");

        assertThat(bill.speakers()).containsExactly("q1 Mister Clinton");
        assertThat(bill.mistakes()).containsExactly("2 correction.target-unknown");
        assertThat(CorrectedExample.of(TEXT, "*,,Mister Clinton,rename,Hillary Clinton")
                        .speakers())
                .containsExactly("q1 Hillary Clinton");
    }

    @Test
    void renameWhoWasFoundToBeWhomTheyWant() {
        CorrectedExample article = CorrectedExample.with(
                mister("i7", "Hillary Clinton"), TEXT, "*,,Mister Clinton,rename,Hillary Clinton");

        assertThat(article.speakers()).containsExactly("q1 Hillary Clinton");
        assertThat(article.entities()).containsExactly("e2 PERSON Hillary Clinton");
    }

    @Test
    void findIdentitiesByIdAndName() {
        for (String target : new String[] {"i7", "bill clinton"}) {
            CorrectedExample article =
                    CorrectedExample.with(mister("i7", "Bill Clinton"), TEXT, "*,," + target + ",retype,MISC");

            assertThat(article.entities()).contains("e1 MISC Mister Clinton");
        }
    }

    @Test
    void mergeWhereAnArticleHasBothAndRenameElsewhere() {
        assertThat(CorrectedExample.of(TEXT, "*,,Mister Clinton,merge,Hillary Clinton")
                        .entities())
                .containsExactly("e2 PERSON Hillary Clinton");
        assertThat(CorrectedExample.of(TEXT, "*,,Mister Clinton,merge,Bill Clinton")
                        .entities())
                .containsExactly("e1 PERSON Bill Clinton", "e2 PERSON Hillary Clinton");
        assertThat(CorrectedExample.with(mister("i7", "Bill Clinton"), TEXT, "*,,Hillary Clinton,merge,i7")
                        .entities())
                .containsExactly("e1 PERSON Mister Clinton");
    }
}
