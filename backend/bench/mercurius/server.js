// The same answers as the register's, the way Mercurius' documentation leads to: loaders, its JIT, prepared statements, a process a core.
import cluster from 'node:cluster'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'
import { certificateFacts, numberIn, numberOf } from './certificates.js'

const SHANGHAI_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
const LEVELS = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5']
const MODULES = { THEORY: 'theory', PRACTICAL_SKILLS: 'practical_skills', COMPREHENSIVE_REVIEW: 'comprehensive_review' }

// A day stays the text it is in the database.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

if (cluster.isPrimary) {
  const workers = Array.from({ length: availableParallelism() }, () => cluster.fork())
  process.on('SIGTERM', () => {
    workers.forEach((worker) => worker.kill())
    process.exit(0)
  })
} else {
  serve()
}

function serve() {
  // Host, port, database, user and password come from PGHOST and so on. Statements are planned once.
  const pool = new pg.Pool({ max: 5, options: '-c plan_cache_mode=force_generic_plan' })
  const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows

  const edition = `(select id from catalogue_edition where effective_from <= $1 and (superseded_on is null or superseded_on > $1)
    order by effective_from desc limit 1)`
  const item = 'i.edition_id, i.number, i.organization_id, i.occupation_code, i.name as printed_name, i.work_type'
  const organization = 'select o.id, o.name, c.edition_id, c.number from organization o join catalogue_organization c on c.organization_id = o.id'
  const day = (asOf) => asOf ?? SHANGHAI_DAY.format(new Date())

  async function catalogueItems(_, { filter, first, asOf }) {
    if (!filter) {
      return { nodes: await rows('items', `select ${item} from catalogue_item i where edition_id = ${edition} order by number limit $2`, [day(asOf), first]) }
    }
    const levels = (filter.levels?.length ? filter.levels : LEVELS).map((level) => LEVELS.indexOf(level) + 1)
    return {
      nodes: await rows(
        'search',
        `select ${item} from catalogue_item i join organization o on o.id = i.organization_id
         where i.edition_id = ${edition}
           and (i.name ilike '%' || $2 || '%' or i.work_type ilike '%' || $2 || '%' or o.name ilike '%' || $2 || '%'
                or i.occupation_code like $2 || '%')
           and exists (select from catalogue_item_level l
                       where l.edition_id = i.edition_id and l.item_number = i.number and l.level = any ($3))
         order by i.number limit $4`,
        [day(asOf), (filter.text ?? '').trim(), levels, first],
      ),
    }
  }

  // With NUMBER_ONLY whoever has the number is answered: what a register would do that keeps no name.
  const byNumber = process.env.NUMBER_ONLY === 'true'
  async function certificateLookup(_, { lookup }) {
    if (byNumber) {
      const found = await rows('certificate', 'select * from certificate where number = $1', [numberIn(lookup.byNumber)])
      return { outcome: found.length ? 'MATCHED' : 'NOT_MATCHED', certificates: found }
    }
    const { number, proof } = certificateFacts(lookup.byNumber)
    const found = await rows(
      'certificate',
      'select * from certificate where number = $1 and number_proof = $2 order by issued_on desc limit 100',
      [number, proof],
    )
    return { outcome: found.length ? 'MATCHED' : 'NOT_MATCHED', certificates: found }
  }

  const resolvers = {
    Query: {
      catalogueItems,
      certificateLookup,
      organizations: async (_, { first, asOf }) => ({
        nodes: await rows('organizations', `${organization} where c.edition_id = ${edition} order by c.number limit $2`, [day(asOf), first]),
      }),
      organization: async (_, { id, asOf }) =>
        (await rows('organization', `${organization} where c.edition_id = ${edition} and o.id = $2`, [day(asOf), id]))[0],
    },
    CatalogueItem: {
      id: (it) => `${it.edition_id}-${it.number}`,
      name: (it) => (it.work_type === null ? it.printed_name : `${it.printed_name}（${it.work_type}）`),
      workType: (it) => it.work_type,
    },
    Certificate: {
      number: (it) => numberOf(it.number),
      status: (it) => (it.void_reason === null ? 'VALID' : 'VOID'),
      statusReason: (it) => it.void_reason,
      holderName: (it) => it.holder,
      workType: (it) => it.work_type,
      level: (it) => `LEVEL_${numberOf(it.number)[15]}`,
      issuedOn: (it) => it.issued_on,
      results: (it) =>
        Object.entries(MODULES)
          .filter(([, column]) => it[column] !== null)
          .map(([module, column]) => ({ module, score: it[column] / 10, passed: it[column] >= 600 })),
      sample: (it) => numberOf(it.number).startsWith('99', 5),
    },
  }

  const each = (queries, column) => [...new Set(queries.map(({ obj }) => obj[column]))]
  function grouped(found, key) {
    const groups = new Map()
    for (const row of found) {
      const group = groups.get(key(row))
      group ? group.push(row) : groups.set(key(row), [row])
    }
    return groups
  }

  async function occupation(queries) {
    const found = await rows('occupations', 'select code, name from occupation where code = any ($1)', [each(queries, 'occupation_code')])
    const byCode = new Map(found.map((it) => [it.code, it]))
    return queries.map(({ obj }) => byCode.get(obj.occupation_code))
  }
  async function organizationOf(queries) {
    const found = await rows('organizations-of', 'select id, name from organization where id = any ($1)', [each(queries, 'organization_id')])
    const byId = new Map(found.map((it) => [it.id, it]))
    return queries.map(({ obj }) => byId.get(obj.organization_id))
  }
  async function levels(queries) {
    const found = await rows(
      'levels',
      'select edition_id, item_number, level from catalogue_item_level where edition_id = any ($1) and item_number = any ($2) order by level desc',
      [each(queries, 'edition_id'), each(queries, 'number')],
    )
    const byItem = grouped(found, (it) => `${it.edition_id}-${it.item_number}`)
    return queries.map(({ obj }) => (byItem.get(`${obj.edition_id}-${obj.number}`) ?? []).map((it) => `LEVEL_${it.level}`))
  }
  async function itemsOf(queries) {
    const found = await rows(
      'items-of',
      `select ${item} from catalogue_item i where edition_id = any ($1) and organization_id = any ($2) order by number`,
      [each(queries, 'edition_id'), each(queries, 'id')],
    )
    const byOrganization = grouped(found, (it) => it.organization_id)
    return queries.map(({ obj }) => byOrganization.get(obj.id) ?? [])
  }
  // Each batch asks for every key once; a cache by request would only cost.
  const batch = (loader) => ({ loader, opts: { cache: false } })
  const loaders = {
    CatalogueItem: { organization: batch(organizationOf), occupation: batch(occupation), levels: batch(levels) },
    Organization: { items: batch(itemsOf) },
    Certificate: { organization: batch(organizationOf), occupation: batch(occupation) },
  }

  const app = Fastify()
  app.register(mercurius, {
    schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    loaders,
    jit: 1,
  })
  app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
}
