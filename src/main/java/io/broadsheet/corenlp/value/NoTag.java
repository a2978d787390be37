package io.broadsheet.corenlp.value;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunctions;
import java.util.List;

/**
 * Stands in for SUTime's function that notes in a time to which side of the day of publication it is resolved.
 *
 * <p>SUTime notes it in the one object that stands for all "Saturday" of the process, so that what one sentence says would
 * decide about the next, of another article perhaps. Without it a time is the closest one, whatever was read before; what
 * the tense of its clause says is read by the analysis. Safe for use by several threads.
 */
@SuppressWarnings("rawtypes") // as CoreNLP declares it
final class NoTag extends ValueFunctions.NamedValueFunction {
    private static final String NAME = "VTag";

    private NoTag() {
        super(NAME);
    }

    /** Puts it in the place of the function in the rules of an environment. */
    static void install(Env env) {
        env.bind(NAME, new NoTag());
    }

    @Override
    public boolean checkArgs(List<Value> in) {
        return true;
    }

    @Override
    public Value apply(Env env, List<Value> in) {
        return Expressions.NIL;
    }
}
