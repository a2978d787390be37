package io.broadsheet.analysis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.analysis.discourse.name.NamingRule;
import io.broadsheet.model.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule that tells whom a name means by its text decides the last name of its own example. */
final class NamingRulesTest {
    @ParameterizedTest
    @EnumSource
    void decidesItsOwnExample(NamingRule rule) {
        List<Mention> names =
                NamedArticle.analyzed("Name by " + rule.id(), rule.example()).mentions();

        assertThat(names).isNotEmpty();
        assertThat(names.get(names.size() - 1).nameRule()).isEqualTo(rule.id());
    }
}
