package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.CoreMapExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ListExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.SequencePatternExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.StringPatternExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.corenlp.hidden.HiddenField;
import io.broadsheet.model.Deadline;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a {@link QuickRule} in the place of every rule of an extractor for which that is possible. */
final class QuickRules {
    private final Supplier<Deadline> deadline;

    private QuickRules(Supplier<Deadline> deadline) {
        this.deadline = deadline;
    }

    /**
     * Replaces rules, before the extractor is first used.
     *
     * @param deadline that of the article which the thread reads
     * @return how many
     */
    static int install(CoreMapExpressionExtractor<?> extractor, Supplier<Deadline> deadline) {
        QuickRules rules = new QuickRules(deadline);
        int replaced = 0;
        for (Object stage : ((Map<?, ?>) HiddenField.of(extractor, "stages")).values()) {
            replaced += HiddenField.find(stage, "basicExtractRule")
                    .map(rules::install)
                    .orElse(0);
            replaced += HiddenField.find(stage, "compositeExtractRule")
                    .map(rules::install)
                    .orElse(0);
        }
        return replaced;
    }

    private int install(Object rule) {
        if (rule instanceof ListExtractRule<?, ?> list) {
            int replaced = 0;
            for (Object each : (Collection<?>) HiddenField.of(list, "rules")) {
                replaced += install(each);
            }
            return replaced;
        }
        return rule instanceof AnnotationExtractRule<?, ?> annotating && replace(annotating) ? 1 : 0;
    }

    @SuppressWarnings("unchecked") // What a rule works on is what its file says: a field of the text, or tokens.
    private <S, T extends MatchedExpression> boolean replace(AnnotationExtractRule<S, T> rule) {
        ExtractRule<S, T> outer = rule.extractRule;
        if (outer instanceof CoreMapExtractRule) {
            Optional<ExtractRule<?, T>> quick = quick(rule, HiddenField.of(outer, "extractRule"));
            quick.ifPresent(found -> rule.extractRule = (ExtractRule<S, T>) new CoreMapExtractRule<>(
                    (Env) HiddenField.of(outer, "env"), (Class<?>) HiddenField.of(outer, "annotationField"), found));
            return quick.isPresent();
        }
        Optional<ExtractRule<?, T>> quick = quick(rule, outer);
        quick.ifPresent(found -> rule.extractRule = (ExtractRule<S, T>) found);
        return quick.isPresent();
    }

    @SuppressWarnings("unchecked")
    private <T extends MatchedExpression> Optional<ExtractRule<?, T>> quick(
            AnnotationExtractRule<?, T> rule, Object slow) {
        if (slow instanceof StringPatternExtractRule && rule.pattern instanceof Pattern pattern) {
            var extractor = (Function<MatchResult, T>) HiddenField.of(slow, "extractor");
            return Optional.of(new QuickTextRule<>(
                    (Pattern) HiddenField.of(slow, "pattern"), TextTrigger.of(pattern), extractor, deadline));
        }
        if (slow instanceof SequencePatternExtractRule
                && rule.matchFindType == null
                && rule.pattern instanceof TokenSequencePattern pattern
                && HiddenField.of(slow, "pattern").equals(pattern)) {
            var extractor = (Function<SequenceMatchResult<CoreMap>, T>) HiddenField.of(slow, "extractor");
            return FirstNodes.of(pattern)
                    .map(first -> new QuickRule<>(pattern, first, extractor, rule.matchWithResults, deadline));
        }
        return Optional.empty();
    }
}
