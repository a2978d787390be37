package io.broadsheet.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of a run: what libraries have to say goes there, never to the user's terminal. */
final class LogFile {
    private LogFile() {}

    /** Sends standard error, which CoreNLP writes to, to the log. Whoever wants the terminal keeps the stream first. */
    static void captureStandardError() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
        }
        System.setErr(new PrintStream(new LogLines(LoggerFactory.getLogger("stderr")), true, StandardCharsets.UTF_8));
    }

    /** Begins a log in a file, behind what earlier runs had to say there. Without it nothing is logged. */
    static void open(Path file) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\", UTC} %-5level [%thread] %logger{0}: %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setAppend(true);
        appender.setEncoder(encoder);
        appender.start();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        // They warn of every flaw of a file, and there are many; what matters becomes a failure's message.
        context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
        context.getLogger("org.apache.fontbox").setLevel(Level.ERROR);
    }

    /** Notes something that went wrong and can be borne. */
    static void warn(String what, Throwable cause) {
        LoggerFactory.getLogger(LogFile.class).warn(what, cause);
    }

    /** Ends the log, so that its file can be deleted. */
    static void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.reset();
        }
    }

    /** Turns written bytes into log lines. */
    private static final class LogLines extends ByteArrayOutputStream {
        private final Logger log;

        LogLines(Logger log) {
            this.log = log;
        }

        @Override
        public synchronized void flush() {
            String text = toString(StandardCharsets.UTF_8);
            if (text.endsWith("\n")) {
                text.strip().lines().forEach(log::info);
                reset();
            }
        }
    }
}
