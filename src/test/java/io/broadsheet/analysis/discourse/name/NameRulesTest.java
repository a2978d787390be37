package io.broadsheet.analysis.discourse.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.entity.span.NameForm;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.model.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule for names decides its own example. */
final class NameRulesTest {
    @ParameterizedTest
    @EnumSource
    void decidesItsOwnExampleOfAPerson(PersonRule rule) {
        assertThat(decided(EntityType.PERSON, rule.example()))
                .contains(new FullerNames.Options(
                        rule.id(), List.of(NameForm.fold(rule.example().fuller()))));
    }

    @ParameterizedTest
    @EnumSource
    void decidesItsOwnExampleOfABody(OrganizationRule rule) {
        assertThat(decided(EntityType.ORGANIZATION, rule.example()))
                .contains(new FullerNames.Options(
                        rule.id(), List.of(NameForm.fold(rule.example().fuller()))));
    }

    private static Optional<FullerNames.Options> decided(EntityType type, NameExample example) {
        NameForms forms = new NameForms();
        forms.add(example.fuller());
        forms.add(example.name());
        return FullerNames.of(type, forms, Map.of(), Lexicon.ENGLISH).of(NameForm.fold(example.name()));
    }
}
