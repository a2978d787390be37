package io.broadsheet.corpus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CopyGroupsTest {
    private static final List<String> STORY = Stories.story(1, 12);
    private static final List<String> OTHER = Stories.story(2, 12);

    private int asked;

    @Test
    void namesTheFirstOfAGroup() throws IOException {
        CopyGroups groups = groups(List.of(OTHER, STORY, STORY.subList(0, 9), STORY.subList(3, 12)));

        assertThat(List.of(groups.firstOf(1), groups.firstOf(2), groups.firstOf(3), groups.firstOf(4)))
                .containsExactly(0, 0, 2, 2);
        assertThat(groups.copies()).isEqualTo(2);
    }

    @Test
    void findsTheCopyOfAFullerCopy() throws IOException {
        CopyGroups groups = groups(List.of(STORY.subList(0, 6), STORY, STORY.subList(6, 12)));

        assertThat(List.of(groups.firstOf(2), groups.firstOf(3))).containsExactly(1, 1);
    }

    @Test
    void comparesWithTheGroupRatherThanWithAllOfIt() throws IOException {
        List<List<String>> copies = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            copies.add(STORY);
        }

        CopyGroups groups = groups(copies);

        assertThat(groups.copies()).isEqualTo(299);
        assertThat(asked).isLessThan(3 * 300);
    }

    @Test
    void takesPairsInTheirOrderAlone() throws IOException {
        CopyGroups groups = new CopyGroups(article -> Optional.empty());
        groups.take(5, 2);

        assertThatThrownBy(() -> groups.take(4, 2)).hasMessageContaining("4 with 2 after 5");
        assertThatThrownBy(() -> groups.take(6, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(groups.firstOf(5)).isZero();
        assertThat(groups.firstOf(1_000_000)).isZero();
    }

    /** All articles, each with all before it. */
    private CopyGroups groups(List<List<String>> articles) throws IOException {
        Map<List<String>, CopySketch> sketches = new HashMap<>();
        CopyGroups groups = new CopyGroups(article -> {
            asked++;
            List<String> body = articles.get(article - 1);
            return Optional.of(sketches.computeIfAbsent(
                    body, paragraphs -> CopySketch.of(paragraphs).orElseThrow()));
        });
        for (int later = 2; later <= articles.size(); later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                groups.take(later, earlier);
            }
        }
        return groups;
    }
}
