package io.broadsheet.cli;

import io.broadsheet.model.AnalysisOptions;
import io.broadsheet.model.SentimentModel;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How sentences are judged, the same for all commands that judge them. */
final class SentimentChoice {
    @Option(
            names = "--sentiment",
            paramLabel = "MODEL",
            description =
                    "How sentences are judged: news (CoreNLP's RNTN calibrated for news, with lexicons) or rntn (the RNTN "
                            + "as it is). Default: news")
    private String sentiment = AnalysisOptions.DEFAULTS.sentiment().text();

    /**
     * The model that was asked for.
     *
     * @throws CommandLine.ParameterException if there is none of that name
     */
    SentimentModel model(CommandLine command) {
        for (SentimentModel model : SentimentModel.values()) {
            if (model.text().equals(sentiment)) {
                return model;
            }
        }
        throw new CommandLine.ParameterException(command, "--sentiment must be news or rntn: '" + sentiment + "'");
    }
}
