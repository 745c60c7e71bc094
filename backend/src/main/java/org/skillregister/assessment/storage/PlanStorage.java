package org.skillregister.assessment.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.assessment.statement.RecordedChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.converter.GenericConverter.ConvertiblePair;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** Converts plans to and from the JSON in their columns. */
@Configuration(proxyBeanMethods = false)
class PlanStorage {

    private static final List<Class<?>> TYPES = List.of(PlanStatement.class, RoundStates.class, RecordedChanges.class);

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new Write(), new Read()));
    }

    @WritingConverter
    private static final class Write implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(type -> new ConvertiblePair(type, PGobject.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : json(PlanJson.write(value));
        }

        private static PGobject json(String text) {
            PGobject json = new PGobject();
            json.setType("jsonb");
            try {
                json.setValue(text);
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible);
            }
            return json;
        }
    }

    @ReadingConverter
    private static final class Read implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(type -> new ConvertiblePair(PGobject.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object json, TypeDescriptor from, TypeDescriptor to) {
            String text = json == null ? null : ((PGobject) json).getValue();
            return text == null ? null : PlanJson.read(text, to.getType());
        }
    }

    private static Set<ConvertiblePair> pairs(Function<Class<?>, ConvertiblePair> of) {
        return TYPES.stream().map(of).collect(Collectors.toSet());
    }
}
