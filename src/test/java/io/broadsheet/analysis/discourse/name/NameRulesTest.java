package io.broadsheet.analysis.discourse.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for names decides its own example. */
final class NameRulesTest {
    static List<NameRule<PersonName>> persons() {
        return PersonRules.ALL;
    }

    static List<NameRule<OrganizationName>> bodies() {
        return OrganizationRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("persons")
    void decidesItsOwnExampleOfAPerson(NameRule<PersonName> rule) {
        assertDecides(EntityType.PERSON, rule);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void decidesItsOwnExampleOfABody(NameRule<OrganizationName> rule) {
        assertDecides(EntityType.ORGANIZATION, rule);
    }

    private static void assertDecides(EntityType type, NameRule<?> rule) {
        NameForms forms = new NameForms();
        forms.add(rule.fuller());
        forms.add(rule.name());
        assertThat(FullerNames.of(type, forms, Map.of(), Lexicon.ENGLISH).of(NameForm.fold(rule.name())))
                .contains(new FullerNames.Options(rule.id(), List.of(NameForm.fold(rule.fuller()))));
    }
}
