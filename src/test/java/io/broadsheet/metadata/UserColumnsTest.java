package io.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.model.DocumentFacts.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class UserColumnsTest {
    private static final List<String> OWN = List.of("article_id", "title", "tokens");

    private static List<String> names(UserColumns columns) {
        return columns.columns().stream().map(UserColumn::name).toList();
    }

    private static UserColumns of(List<String> given, String... fields) {
        return UserColumns.of(
                given.stream().map(name -> new UserColumn(name, "")).toList(), List.of(fields), OWN);
    }

    @Test
    void makesNamesThatNoSpreadsheetRunsAndNoLanguageMustQuote() {
        assertThat(names(of(List.of(), "=cmd|' /C calc'!A0", "Circulation (2024)", "Straße", " , ", "a\nb", "-x-")))
                .containsExactly("cmd_C_calc_A0", "Circulation_2024", "Straße", "a_b", "x");
    }

    @Test
    void givesOurNamesToNobody() {
        assertThat(names(of(List.of(), "tokens", "Tokens", "user tokens", "Title")))
                .containsExactly("user_tokens", "user_tokens_2", "user_Title");
    }

    @Test
    void fillsAColumnOfTheMetadataWhereItIsEmpty() {
        UserColumns columns = of(List.of("outlet", "desk"), "Outlet", "url");
        List<Field> fields = List.of(new Field("outlet", "Courier"), new Field("url", "a"), new Field("other", "b"));

        assertThat(names(columns)).containsExactly("outlet", "desk", "url");
        assertThat(columns.cells(Map.of(), fields)).containsExactly("Courier", "", "a");
        assertThat(columns.cells(Map.of(0, "Herald", 1, "sport"), fields)).containsExactly("Herald", "sport", "a");
    }

    @Test
    void losesNoValueOfNamesThatDifferInTheirCase() {
        UserColumns columns = of(List.of(), "Tag", "tag");

        assertThat(names(columns)).containsExactly("Tag");
        assertThat(columns.cells(
                        Map.of(), List.of(new Field("tag", "a"), new Field("Tag", "b"), new Field("TAG", "a"))))
                .containsExactly("a;b");
    }

    @Property(tries = 300)
    void hasEachNameOnceWhateverTheFieldsAreCalled(@ForAll Set<String> fields) {
        List<String> names = names(of(List.of("outlet"), fields.toArray(String[]::new)));
        Set<String> seen = new HashSet<>(OWN);

        assertThat(names).allSatisfy(name -> {
            assertThat(name).matches("[\\p{L}\\p{M}\\p{N}_]+");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        });
    }
}
