package org.waymark.reporting;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.reporting.catalogue.Catalogues;
import org.waymark.reporting.close.MonthCloser;
import org.waymark.reporting.close.WorkingDays;
import org.waymark.reporting.close.holidays.EnglandHolidays;
import org.waymark.reporting.cut.CutCollector;
import org.waymark.reporting.cut.CutStore;
import org.waymark.reporting.cut.mongo.MongoCutStore;
import org.waymark.reporting.ledger.Ledger;
import org.waymark.reporting.ledger.LedgerFold;
import org.waymark.reporting.ledger.LedgerStore;
import org.waymark.reporting.ledger.mongo.MongoLedgerStore;
import org.waymark.reporting.log.Decoder;
import org.waymark.reporting.log.EventLog;
import org.waymark.reporting.pack.PackAssembler;
import org.waymark.reporting.pack.PackRenderer;
import org.waymark.reporting.pack.PackStore;
import org.waymark.reporting.pack.Publisher;
import org.waymark.reporting.pack.PublishingLoop;
import org.waymark.reporting.pack.mongo.MongoPackStore;
import org.waymark.reporting.pack.render.Forms;
import org.waymark.reporting.site.Published;

/** What this service does, and what it does it with. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Written durably, read from the primary as the majority has it. */
  @Bean
  MongoDatabase reportingDatabase(
      MongoClient client, @Value("${spring.mongodb.database}") String name) {
    return client
        .getDatabase(name)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .withReadPreference(ReadPreference.primary())
        .withReadConcern(ReadConcern.MAJORITY);
  }

  @Bean
  CutStore cutStore(MongoDatabase database) {
    return new MongoCutStore(database);
  }

  @Bean
  LedgerStore ledgerStore(MongoDatabase database) {
    return new MongoLedgerStore(database);
  }

  @Bean
  PackStore packStore(MongoDatabase database) {
    return new MongoPackStore(database);
  }

  @Bean
  WorkingDays workingDays() {
    return new WorkingDays(new EnglandHolidays());
  }

  @Bean
  MonthCloser monthCloser(CutStore cuts, EventLog log, WorkingDays days) {
    return new MonthCloser(cuts, log, days);
  }

  @Bean
  PackAssembler packAssembler(WorkingDays days) {
    return new PackAssembler(days);
  }

  @Bean
  PackRenderer packRenderer() {
    return new Forms();
  }

  @Bean
  Publisher publisher(
      CutStore cuts,
      LedgerStore ledger,
      Catalogues catalogues,
      EventLog log,
      PackAssembler assembler,
      PackRenderer renderer,
      PackStore packs,
      MeterRegistry meters) {
    return new Publisher(
        cuts, new Ledger(ledger), catalogues, log, assembler, renderer, packs, meters);
  }

  @Bean
  PublishingLoop publishingLoop(Publisher publisher) {
    return new PublishingLoop(publisher::publishAll);
  }

  @Bean
  ApplicationListener<ApplicationStartedEvent> beginPublishing(
      PublishingLoop loop, ReportingSettings settings) {
    return _ -> loop.start(settings.lookEvery());
  }

  @Bean
  LedgerFold ledgerFold(
      LedgerStore store,
      EventLog log,
      Decoder decoder,
      Catalogues catalogues,
      MonthCloser closer,
      CutStore cuts,
      PublishingLoop loop,
      MeterRegistry meters) {
    return Ledger.fold(store, log, decoder, catalogues, closer, cuts, loop::signal, meters);
  }

  @Bean
  CutCollector cutCollector(CutStore cuts, Decoder decoder, PublishingLoop loop) {
    return new CutCollector(cuts, decoder, loop::signal);
  }

  @Bean
  Published published(PackStore packs, Catalogues catalogues) {
    return new Published(packs, catalogues);
  }
}
