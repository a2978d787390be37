package io.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that are measured. */
final class Programs {
    private static final Path LAUNCHER = Path.of("target/broadsheet/bin/broadsheet");
    private static final String STOCK_ANNOTATORS = "tokenize,pos,lemma,ner,parse,depparse,coref,quote,sentiment";

    private Programs() {}

    /** Broadsheet on some articles, as its users start it. */
    static List<String> broadsheet(List<Path> articles, Path out, String... options) {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "analyze", "--out", out.toString()));
        command.addAll(List.of(options));
        command.add("--");
        articles.forEach(article -> command.add(article.toString()));
        return command;
    }

    /** CoreNLP's command line on some articles, with annotators for all that Broadsheet's tables hold. */
    static List<String> stock(List<Path> articles, Path out) throws IOException {
        Files.createDirectories(out);
        Path list = Files.write(
                out.resolve("files.txt"),
                articles.stream()
                        .map(article -> article.toAbsolutePath().toString())
                        .toList());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx8g",
                "-cp",
                System.getProperty("java.class.path"),
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-annotators",
                STOCK_ANNOTATORS,
                "-threads",
                "2",
                "-outputFormat",
                "json",
                "-outputDirectory",
                out.toString(),
                "-filelist",
                list.toString());
    }
}
