package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.util.CoreMap;
import io.broadsheet.model.Deadline;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A TokensRegex rule that is tried only where a token could be its first: the same matches as the rule it stands for.
 * CoreNLP prepares a search, with a table of 512 entries, for each rule at each token, which is four fifths of SUTime's
 * time, and nearly all of them fail at the first token.
 *
 * <p>Immutable, so safe for use by several threads.
 *
 * @param first what a match may begin with: one of these
 * @param withResult whether the rule wants to know what a token's pattern matched
 * @param deadline that of the article which the thread reads
 */
record QuickRule<O>(
        SequencePattern<CoreMap> pattern,
        List<NodePattern<CoreMap>> first,
        Function<SequenceMatchResult<CoreMap>, O> extractor,
        boolean withResult,
        Supplier<Deadline> deadline)
        implements ExtractRule<List<? extends CoreMap>, O> {
    /** In tokens; sentences that are no longer take no time that shows. */
    private static final int LONG = 100;

    QuickRule {
        first = List.copyOf(first);
    }

    @Override
    public boolean extract(List<? extends CoreMap> tokens, List<O> out) {
        if (tokens.size() > LONG) {
            TimeIsUp.check(deadline.get());
        }
        boolean extracted = false;
        int at = 0;
        while (at < tokens.size()) {
            if (!mayBegin(tokens.get(at))) {
                at++;
                continue;
            }
            Matcher matcher = new Matcher(pattern, tokens);
            matcher.setMatchWithResult(withResult);
            if (matcher.findAt(at)) {
                out.add(extractor.apply(matcher));
                extracted = true;
                at = matcher.end();
            } else {
                at++;
            }
        }
        return extracted;
    }

    private boolean mayBegin(CoreMap token) {
        for (NodePattern<CoreMap> node : first) {
            if (withResult ? node.matchWithResult(token) != null : node.match(token)) {
                return true;
            }
        }
        return false;
    }

    /** Opens CoreNLP's search at one place. */
    private static final class Matcher extends TokenSequenceMatcher {
        Matcher(SequencePattern<CoreMap> pattern, List<? extends CoreMap> tokens) {
            super(pattern, tokens);
        }

        boolean findAt(int token) {
            return find(token, true);
        }
    }
}
