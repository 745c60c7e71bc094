// How the register stores a certificate's number and what binds it to its holder's name.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

const BODIES = 1_000_000_000_000
const KEY = Buffer.from(readFileSync(process.env.LOOKUP_KEYS, 'utf8').split('\n')[0].split(' ')[1], 'hex')

const compact = (typed) => typed.normalize('NFKC').replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, '').toUpperCase()

export function certificateFacts({ number, holderName }) {
  const digits = compact(number)
  const name = compact(holderName).replace(/[·•‧∙⋅・ㆍ.]/g, '·')
  const proof = createHmac('sha256', KEY).update(['number', digits, name].join('\u001f')).digest().readBigInt64BE(0)
  return { number: packed(digits), proof: proof.toString() }
}

export const numberIn = ({ number }) => packed(compact(number))

function packed(number) {
  const body = Number(number.slice(1, 13)) + (number[0] === 'Y' ? BODIES : 0)
  return body.toString(16).padStart(16, '0') + Number(number.slice(13)).toString(16).padStart(16, '0')
}

export function numberOf(uuid) {
  const hex = uuid.replaceAll('-', '')
  const body = parseInt(hex.slice(0, 16), 16)
  return (body < BODIES ? 'S' : 'Y') + String(body % BODIES).padStart(12, '0') + String(parseInt(hex.slice(16), 16)).padStart(9, '0')
}
