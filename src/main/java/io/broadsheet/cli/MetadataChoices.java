package io.broadsheet.cli;

import io.broadsheet.metadata.IdPattern;
import io.broadsheet.metadata.MetadataFile;
import io.broadsheet.metadata.UserMetadata;
import io.broadsheet.reader.InputException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the user knows of the articles beside their texts. */
final class MetadataChoices {
    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "Your own table of the articles: a CSV file with the column article_id or file. Its other columns are added to "
                            + "articles.csv; title, byline, published and language count for what the articles say themselves.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--id-pattern",
            paramLabel = "REGEX",
            description =
                    "What the articles' ids tell: a regular expression whose named groups are columns of articles.csv, as in "
                            + "'(?<outlet>[^_]+)_(?<published>\\d{4}-\\d\\d-\\d\\d)'.")
    private Optional<String> idPattern = Optional.empty();

    /**
     * What was given.
     *
     * @throws CommandLine.ParameterException if it cannot be what was meant
     */
    UserMetadata metadata(CommandLine command) {
        return new UserMetadata(
                given(idPattern, "--id-pattern", IdPattern::of, command),
                given(file, "--metadata", MetadataFile::of, command));
    }

    private interface Reading<A, B> {
        B of(A given) throws InputException;
    }

    private static <A, B> Optional<B> given(
            Optional<A> value, String option, Reading<A, B> reading, CommandLine command) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(value.get()));
        } catch (InputException e) {
            throw new CommandLine.ParameterException(command, option + ": " + e.explanation());
        }
    }
}
