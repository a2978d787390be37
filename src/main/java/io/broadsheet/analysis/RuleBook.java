package io.broadsheet.analysis;

import io.broadsheet.analysis.discourse.SpeakerRule;
import io.broadsheet.analysis.discourse.name.NameRules;
import io.broadsheet.analysis.discourse.name.NamingRule;
import io.broadsheet.analysis.quote.attribution.NicknameVeto;
import io.broadsheet.analysis.quote.attribution.ReportRule;
import io.broadsheet.analysis.quote.attribution.ReportVeto;
import io.broadsheet.analysis.quote.attribution.StretchRule;
import io.broadsheet.analysis.quote.attribution.StretchVeto;
import io.broadsheet.analysis.rule.Rule;
import io.broadsheet.model.RuleFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rules of the analysis. */
public final class RuleBook {
    /** The rules in groups that are asked one after another. */
    public enum Chapter {
        /** What a person's name in quotation marks is not. */
        NICKNAMES(NicknameVeto.values()),
        /** Which words in quotation marks are nobody's. */
        MARKED_VETOES(StretchVeto.values()),
        /** Whose the others are. */
        MARKED(StretchRule.values()),
        /** Which words without marks look reported and are not. */
        REPORT_VETOES(ReportVeto.values()),
        /** Whose the others are. */
        REPORTED(ReportRule.values()),
        /** Who speaks. */
        SPEAKERS(SpeakerRule.values()),
        /** Which names may be one person's. */
        PERSONS(NameRules.OF_PERSONS),
        /** Which names may be one body's. */
        BODIES(NameRules.OF_BODIES),
        /** Whom a name means in its text. */
        NAMINGS(NamingRule.values());

        @SuppressWarnings("ImmutableEnumChecker") // an immutable list of immutable rules
        private final List<Rule> rules;

        Chapter(Rule... rules) {
            this(List.of(rules));
        }

        Chapter(List<Rule> rules) {
            this.rules = rules;
        }

        /** Its rules, in the order in which they are asked. */
        public List<Rule> rules() {
            return rules;
        }
    }

    private RuleBook() {}

    /** The ids of the rules of each family, in the order of the chapters. */
    public static Map<RuleFamily, List<String>> ids() {
        Map<RuleFamily, List<String>> ids = new EnumMap<>(RuleFamily.class);
        for (Chapter chapter : Chapter.values()) {
            for (Rule rule : chapter.rules()) {
                ids.computeIfAbsent(rule.family(), family -> new ArrayList<>()).add(rule.id());
            }
        }
        return ids;
    }
}
