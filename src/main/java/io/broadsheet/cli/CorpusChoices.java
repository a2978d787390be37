package io.broadsheet.cli;

import io.broadsheet.reader.Formats;
import io.broadsheet.reader.RecordFields;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which fields of a corpus's records hold what. */
final class CorpusChoices {
    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "The field of a corpus's records that holds the text. Default: text, body or content")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--id-field",
            paramLabel = "NAME",
            description = "The field of a corpus's records that holds the article's id. Default: article_id or id")
    private Optional<String> id = Optional.empty();

    /**
     * Formats with the fields that were asked for.
     *
     * @throws CommandLine.ParameterException if a name is empty
     */
    Formats formats(Formats formats, CommandLine command) {
        if (text.filter(String::isBlank).isPresent()
                || id.filter(String::isBlank).isPresent()) {
            throw new CommandLine.ParameterException(command, "--text-column and --id-field need the name of a field");
        }
        return formats.naming(this::named);
    }

    private RecordFields named(RecordFields usual) {
        RecordFields withText = text.map(String::strip).map(usual::withText).orElse(usual);
        return id.map(String::strip).map(withText::withId).orElse(withText);
    }
}
