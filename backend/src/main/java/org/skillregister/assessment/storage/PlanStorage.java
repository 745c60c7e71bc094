package org.skillregister.assessment.storage;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.statement.RecordedChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** How what plans say stands in their columns: as JSON. */
@Configuration(proxyBeanMethods = false)
class PlanStorage {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(
                dialect,
                List.of(
                        new WriteStatement(),
                        new ReadStatement(),
                        new WriteRounds(),
                        new ReadRounds(),
                        new WriteChanges(),
                        new ReadChanges()));
    }

    private static PGobject json(Object value) {
        PGobject json = new PGobject();
        json.setType("jsonb");
        try {
            json.setValue(PlanJson.write(value));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json;
    }

    private static <T> T read(PGobject json, Class<T> type) {
        String text = json.getValue();
        if (text == null) {
            throw new IllegalStateException("The column is not null");
        }
        return PlanJson.read(text, type);
    }

    // Spring Data learns a converter's types from its class.

    @WritingConverter
    private static final class WriteStatement implements Converter<PlanStatement, PGobject> {

        @Override
        public PGobject convert(PlanStatement statement) {
            return json(statement);
        }
    }

    @ReadingConverter
    private static final class ReadStatement implements Converter<PGobject, PlanStatement> {

        @Override
        public PlanStatement convert(PGobject json) {
            return read(json, PlanStatement.class);
        }
    }

    @WritingConverter
    private static final class WriteRounds implements Converter<RoundStates, PGobject> {

        @Override
        public PGobject convert(RoundStates rounds) {
            return json(rounds);
        }
    }

    @ReadingConverter
    private static final class ReadRounds implements Converter<PGobject, RoundStates> {

        @Override
        public RoundStates convert(PGobject json) {
            return read(json, RoundStates.class);
        }
    }

    @WritingConverter
    private static final class WriteChanges implements Converter<RecordedChanges, PGobject> {

        @Override
        public PGobject convert(RecordedChanges changes) {
            return json(changes);
        }
    }

    @ReadingConverter
    private static final class ReadChanges implements Converter<PGobject, RecordedChanges> {

        @Override
        public RecordedChanges convert(PGobject json) {
            return read(json, RecordedChanges.class);
        }
    }
}
