package io.broadsheet.cli;

import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.Profile;
import io.broadsheet.model.SentimentModel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which models read the articles, the same for all commands that analyse. */
final class ModelChoice {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "full, or fast: without the parser, so without indirect and mixed quotes, dependencies and the RNTN, "
                            + "and 1.7 times as fast. Default: full")
    private String profile = AnalysisOptions.DEFAULTS.profile().text();

    @Option(
            names = "--sentiment",
            paramLabel = "MODEL",
            description =
                    "How sentences are judged: news (CoreNLP's RNTN calibrated for news, with lexicons) or rntn (the RNTN "
                            + "as it is). Default: news")
    private String sentiment = AnalysisOptions.DEFAULTS.sentiment().text();

    /**
     * The default options with the models that were asked for.
     *
     * @throws CommandLine.ParameterException if there are none of that name, or they do not go together
     */
    AnalysisOptions options(CommandLine command) {
        Profile chosen = choice("--profile", profile, Profile.values(), Profile::text, command);
        SentimentModel judge = choice("--sentiment", sentiment, SentimentModel.values(), SentimentModel::text, command);
        if (chosen == Profile.FAST && judge == SentimentModel.RNTN) {
            throw new CommandLine.ParameterException(
                    command, "--sentiment rntn needs the parser, which --profile fast leaves out");
        }
        return AnalysisOptions.DEFAULTS.withProfile(chosen).withSentiment(judge);
    }

    private static <T> T choice(
            String option, String given, T[] choices, Function<T, String> text, CommandLine command) {
        Optional<T> chosen = Arrays.stream(choices)
                .filter(choice -> text.apply(choice).equals(given))
                .findFirst();
        return chosen.orElseThrow(() -> new CommandLine.ParameterException(
                command,
                option + " must be " + Arrays.stream(choices).map(text).collect(Collectors.joining(" or ")) + ": '"
                        + given + "'"));
    }
}
